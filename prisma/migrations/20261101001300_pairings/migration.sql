-- CreateEnum
CREATE TYPE "RoundStatus" AS ENUM ('preparing', 'published', 'closed');

-- CreateEnum
CREATE TYPE "ProposalOrigin" AS ENUM ('computed', 'adjusted');

-- CreateEnum
CREATE TYPE "PairingEnd" AS ENUM ('round_closed', 'change_of_post', 'adjusted', 'talent_left');

-- CreateEnum
CREATE TYPE "VisitMode" AS ENUM ('visit', 'meeting', 'phone', 'online');

-- CreateEnum
CREATE TYPE "VisitStatus" AS ENUM ('draft', 'awaiting_confirmation', 'confirmed');

-- CreateEnum
CREATE TYPE "ReminderKind" AS ENUM ('due', 'overdue');

-- CreateTable
CREATE TABLE "round" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "status" "RoundStatus" NOT NULL DEFAULT 'preparing',
    "visitEveryMonths" INTEGER NOT NULL DEFAULT 3,
    "contactEveryDays" INTEGER,
    "firstVisitDays" INTEGER NOT NULL DEFAULT 30,
    "remindDaysBefore" INTEGER NOT NULL DEFAULT 7,
    "reminderCooldownDays" INTEGER NOT NULL DEFAULT 7,
    "publishedAt" TIMESTAMPTZ(3),
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "round_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "leader" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "liaisonUserId" UUID,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "fields" TEXT[],
    "maximumLoad" INTEGER NOT NULL DEFAULT 3,
    "leftAt" TIMESTAMPTZ(3),
    "pinyin" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "leader_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post_change" (
    "id" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "fromPost" TEXT NOT NULL,
    "fromUnit" TEXT NOT NULL,
    "toPost" TEXT,
    "toUnit" TEXT,
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "post_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "key_talent" (
    "id" UUID NOT NULL,
    "talentId" UUID,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "field" TEXT NOT NULL,
    "speciality" TEXT NOT NULL DEFAULT '',
    "tier" TEXT NOT NULL DEFAULT '',
    "enterpriseId" UUID,
    "enterpriseName" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "leftAt" TIMESTAMPTZ(3),
    "pinyin" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "key_talent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "round_leader" (
    "roundId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "maximumLoad" INTEGER NOT NULL,

    CONSTRAINT "round_leader_pkey" PRIMARY KEY ("roundId","leaderId")
);

-- CreateTable
CREATE TABLE "round_talent" (
    "roundId" UUID NOT NULL,
    "keyTalentId" UUID NOT NULL,

    CONSTRAINT "round_talent_pkey" PRIMARY KEY ("roundId","keyTalentId")
);

-- CreateTable
CREATE TABLE "pairing_conflict" (
    "leaderId" UUID NOT NULL,
    "keyTalentId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "byUserId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pairing_conflict_pkey" PRIMARY KEY ("leaderId","keyTalentId")
);

-- CreateTable
CREATE TABLE "pairing_proposal" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "origin" "ProposalOrigin" NOT NULL,
    "basedOnId" UUID,
    "weights" JSONB NOT NULL,
    "value" INTEGER NOT NULL,
    "inputHash" TEXT NOT NULL,
    "elapsedMs" INTEGER NOT NULL DEFAULT 0,
    "byUserId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "pairing_proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal_line" (
    "proposalId" UUID NOT NULL,
    "keyTalentId" UUID NOT NULL,
    "leaderId" UUID,
    "score" INTEGER NOT NULL DEFAULT 0,
    "explanation" JSONB NOT NULL,
    "byHand" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "proposal_line_pkey" PRIMARY KEY ("proposalId","keyTalentId")
);

-- CreateTable
CREATE TABLE "pairing" (
    "id" UUID NOT NULL,
    "roundId" UUID NOT NULL,
    "keyTalentId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "endReason" "PairingEnd",
    "afterId" UUID,
    "explanation" JSONB,

    CONSTRAINT "pairing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit" (
    "id" UUID NOT NULL,
    "clientId" UUID NOT NULL,
    "pairingId" UUID NOT NULL,
    "leaderId" UUID NOT NULL,
    "keyTalentId" UUID NOT NULL,
    "status" "VisitStatus" NOT NULL,
    "mode" "VisitMode" NOT NULL,
    "onDate" DATE NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "present" TEXT[],
    "learnt" TEXT NOT NULL DEFAULT '',
    "advice" TEXT NOT NULL DEFAULT '',
    "nextContactOn" DATE,
    "nextAfterRequests" BOOLEAN NOT NULL DEFAULT false,
    "authorUserId" UUID,
    "confirmedByUserId" UUID,
    "confirmedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "visit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_request" (
    "id" UUID NOT NULL,
    "visitId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "category" TEXT NOT NULL DEFAULT '',
    "departmentId" UUID,
    "workingDays" INTEGER,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "requestId" UUID,

    CONSTRAINT "visit_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_photo" (
    "visitId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "visit_photo_pkey" PRIMARY KEY ("visitId","fileId")
);

-- CreateTable
CREATE TABLE "visit_reminder" (
    "id" UUID NOT NULL,
    "pairingId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" "ReminderKind" NOT NULL,
    "onDate" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_reminder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visit_digest" (
    "userId" UUID NOT NULL,
    "mondayOn" DATE NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visit_digest_pkey" PRIMARY KEY ("userId","mondayOn")
);

-- CreateIndex
CREATE UNIQUE INDEX "round_name_key" ON "round"("name");

-- CreateIndex
CREATE INDEX "round_status_startsOn_idx" ON "round"("status", "startsOn" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "leader_userId_key" ON "leader"("userId");

-- CreateIndex
CREATE INDEX "leader_liaisonUserId_idx" ON "leader"("liaisonUserId");

-- CreateIndex
CREATE INDEX "leader_leftAt_pinyin_idx" ON "leader"("leftAt", "pinyin");

-- CreateIndex
CREATE INDEX "post_change_leaderId_at_idx" ON "post_change"("leaderId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "key_talent_talentId_key" ON "key_talent"("talentId");

-- CreateIndex
CREATE INDEX "key_talent_field_idx" ON "key_talent"("field");

-- CreateIndex
CREATE INDEX "key_talent_leftAt_pinyin_idx" ON "key_talent"("leftAt", "pinyin");

-- CreateIndex
CREATE UNIQUE INDEX "pairing_proposal_roundId_number_key" ON "pairing_proposal"("roundId", "number");

-- CreateIndex
CREATE INDEX "proposal_line_leaderId_idx" ON "proposal_line"("leaderId");

-- CreateIndex
CREATE INDEX "pairing_leaderId_endedAt_idx" ON "pairing"("leaderId", "endedAt");

-- CreateIndex
CREATE INDEX "pairing_keyTalentId_startedAt_idx" ON "pairing"("keyTalentId", "startedAt");

-- CreateIndex
CREATE INDEX "pairing_roundId_endedAt_idx" ON "pairing"("roundId", "endedAt");

-- CreateIndex
CREATE UNIQUE INDEX "visit_clientId_key" ON "visit"("clientId");

-- CreateIndex
CREATE INDEX "visit_leaderId_onDate_idx" ON "visit"("leaderId", "onDate" DESC);

-- CreateIndex
CREATE INDEX "visit_keyTalentId_onDate_idx" ON "visit"("keyTalentId", "onDate" DESC);

-- CreateIndex
CREATE INDEX "visit_pairingId_status_onDate_idx" ON "visit"("pairingId", "status", "onDate");

-- CreateIndex
CREATE UNIQUE INDEX "visit_request_requestId_key" ON "visit_request"("requestId");

-- CreateIndex
CREATE UNIQUE INDEX "visit_request_visitId_position_key" ON "visit_request"("visitId", "position");

-- CreateIndex
CREATE INDEX "visit_reminder_userId_sentAt_idx" ON "visit_reminder"("userId", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "visit_reminder_pairingId_userId_onDate_key" ON "visit_reminder"("pairingId", "userId", "onDate");

-- AddForeignKey
ALTER TABLE "leader" ADD CONSTRAINT "leader_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "leader" ADD CONSTRAINT "leader_liaisonUserId_fkey" FOREIGN KEY ("liaisonUserId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post_change" ADD CONSTRAINT "post_change_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "leader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_talent" ADD CONSTRAINT "key_talent_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_talent" ADD CONSTRAINT "key_talent_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_leader" ADD CONSTRAINT "round_leader_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_leader" ADD CONSTRAINT "round_leader_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "leader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_talent" ADD CONSTRAINT "round_talent_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "round_talent" ADD CONSTRAINT "round_talent_keyTalentId_fkey" FOREIGN KEY ("keyTalentId") REFERENCES "key_talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_conflict" ADD CONSTRAINT "pairing_conflict_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "leader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_conflict" ADD CONSTRAINT "pairing_conflict_keyTalentId_fkey" FOREIGN KEY ("keyTalentId") REFERENCES "key_talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing_proposal" ADD CONSTRAINT "pairing_proposal_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_line" ADD CONSTRAINT "proposal_line_proposalId_fkey" FOREIGN KEY ("proposalId") REFERENCES "pairing_proposal"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_line" ADD CONSTRAINT "proposal_line_keyTalentId_fkey" FOREIGN KEY ("keyTalentId") REFERENCES "key_talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal_line" ADD CONSTRAINT "proposal_line_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "leader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing" ADD CONSTRAINT "pairing_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "round"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing" ADD CONSTRAINT "pairing_keyTalentId_fkey" FOREIGN KEY ("keyTalentId") REFERENCES "key_talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pairing" ADD CONSTRAINT "pairing_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "leader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_leaderId_fkey" FOREIGN KEY ("leaderId") REFERENCES "leader"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit" ADD CONSTRAINT "visit_keyTalentId_fkey" FOREIGN KEY ("keyTalentId") REFERENCES "key_talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_request" ADD CONSTRAINT "visit_request_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_photo" ADD CONSTRAINT "visit_photo_visitId_fkey" FOREIGN KEY ("visitId") REFERENCES "visit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visit_reminder" ADD CONSTRAINT "visit_reminder_pairingId_fkey" FOREIGN KEY ("pairingId") REFERENCES "pairing"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the schema language cannot say
ALTER TABLE "round" ADD CONSTRAINT round_period CHECK ("startsOn" < "endsOn");
ALTER TABLE "round" ADD CONSTRAINT round_rule CHECK (
  "visitEveryMonths" BETWEEN 1 AND 24
  AND ("contactEveryDays" IS NULL OR "contactEveryDays" BETWEEN 7 AND 366)
  AND "firstVisitDays" BETWEEN 1 AND 366
  AND "remindDaysBefore" BETWEEN 0 AND 60
  AND "reminderCooldownDays" BETWEEN 1 AND 60
);
ALTER TABLE "round" ADD CONSTRAINT round_published_at CHECK (status = 'preparing' OR "publishedAt" IS NOT NULL);
ALTER TABLE "round" ADD CONSTRAINT round_closed_at CHECK ((status = 'closed') = ("closedAt" IS NOT NULL));
CREATE UNIQUE INDEX round_one_under_way ON "round" (status) WHERE status = 'published';

ALTER TABLE "leader" ADD CONSTRAINT leader_maximum_load CHECK ("maximumLoad" BETWEEN 0 AND 100);
ALTER TABLE "round_leader" ADD CONSTRAINT round_leader_maximum_load CHECK ("maximumLoad" BETWEEN 0 AND 100);
ALTER TABLE "post_change" ADD CONSTRAINT post_change_whole CHECK (("toPost" IS NULL) = ("toUnit" IS NULL));

ALTER TABLE "pairing" ADD CONSTRAINT pairing_period CHECK ("endedAt" IS NULL OR "endedAt" >= "startedAt");
ALTER TABLE "pairing" ADD CONSTRAINT pairing_end_reason CHECK (("endedAt" IS NULL) = ("endReason" IS NULL));
ALTER TABLE "pairing" ADD CONSTRAINT pairing_one_leader EXCLUDE USING gist (
  "roundId" WITH =, "keyTalentId" WITH =, tstzrange("startedAt", "endedAt", '[)') WITH &&
);
CREATE UNIQUE INDEX pairing_one_current ON "pairing" ("keyTalentId") WHERE "endedAt" IS NULL;

ALTER TABLE "visit" ADD CONSTRAINT visit_confirmed_at CHECK ((status = 'confirmed') = ("confirmedAt" IS NOT NULL));
ALTER TABLE "visit_request" ADD CONSTRAINT visit_request_days CHECK ("workingDays" IS NULL OR "workingDays" BETWEEN 1 AND 250);

-- A published proposal says for ever what was published.
CREATE FUNCTION keep_published_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  proposal uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD."proposalId" ELSE NEW."proposalId" END;
BEGIN
  IF EXISTS (SELECT 1 FROM "pairing_proposal" p WHERE p.id = proposal AND p."publishedAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'proposal % is published and cannot change', proposal USING ERRCODE = 'check_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER proposal_line_frozen BEFORE INSERT OR UPDATE OR DELETE ON "proposal_line"
  FOR EACH ROW EXECUTE FUNCTION keep_published_proposal();
