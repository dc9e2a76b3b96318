CREATE TYPE "FairReport" AS ENUM ('held', 'other_absent');
CREATE TYPE "FairVerdict" AS ENUM ('held', 'university_absent', 'enterprise_absent', 'both_absent');
CREATE TYPE "FairReleaseStatus" AS ENUM ('proposed', 'approved', 'dismissed', 'lapsed');
CREATE TYPE "FairRung" AS ENUM ('none', 'notice', 'warning', 'barred');
CREATE TYPE "FairNoShowStatus" AS ENUM ('standing', 'appealed', 'upheld', 'waived');

CREATE TABLE "fair_arrival" (
    "partyId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "arrivedAt" TIMESTAMPTZ(3) NOT NULL,
    "byUserId" UUID NOT NULL,
    CONSTRAINT "fair_arrival_pkey" PRIMARY KEY ("partyId")
);

CREATE TABLE "fair_attendance" (
    "editionId" UUID NOT NULL,
    "universityPartyId" UUID NOT NULL,
    "enterprisePartyId" UUID NOT NULL,
    "universityReport" "FairReport",
    "universityAt" TIMESTAMPTZ(3),
    "enterpriseReport" "FairReport",
    "enterpriseAt" TIMESTAMPTZ(3),
    "verdict" "FairVerdict",
    "verdictAt" TIMESTAMPTZ(3),
    "verdictById" UUID,
    CONSTRAINT "fair_attendance_pkey" PRIMARY KEY ("editionId", "universityPartyId", "enterprisePartyId"),
    CONSTRAINT fair_attendance_dated CHECK (
      ("universityReport" IS NULL) = ("universityAt" IS NULL)
      AND ("enterpriseReport" IS NULL) = ("enterpriseAt" IS NULL)
      AND (verdict IS NULL) = ("verdictAt" IS NULL))
);

CREATE TABLE "fair_release" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "status" "FairReleaseStatus" NOT NULL DEFAULT 'proposed',
    "missedAt" TIMESTAMPTZ(3) NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    CONSTRAINT "fair_release_pkey" PRIMARY KEY ("id"),
    CONSTRAINT fair_release_decided CHECK ((status = 'proposed') = ("decidedAt" IS NULL))
);

CREATE TABLE "fair_no_show_rule" (
    "rung" "FairRung" NOT NULL,
    "count" INTEGER NOT NULL,
    CONSTRAINT "fair_no_show_rule_pkey" PRIMARY KEY ("rung"),
    CONSTRAINT fair_no_show_rule_count CHECK (rung <> 'none' AND count BETWEEN 1 AND 100)
);
INSERT INTO "fair_no_show_rule" ("rung", "count") VALUES ('notice', 1), ('warning', 2), ('barred', 4);

CREATE TABLE "fair_no_show" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "otherPartyId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "rung" "FairRung" NOT NULL,
    "status" "FairNoShowStatus" NOT NULL DEFAULT 'standing',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "appeal" TEXT,
    "appealedAt" TIMESTAMPTZ(3),
    "appealedById" UUID,
    "decisionNote" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,
    CONSTRAINT "fair_no_show_pkey" PRIMARY KEY ("id"),
    CONSTRAINT fair_no_show_appeal CHECK ((appeal IS NULL) = ("appealedAt" IS NULL) AND (status <> 'appealed' OR appeal IS NOT NULL)),
    CONSTRAINT fair_no_show_decided CHECK (status NOT IN ('upheld', 'waived') OR "decidedAt" IS NOT NULL)
);

CREATE TABLE "fair_outcome" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "universityPartyId" UUID NOT NULL,
    "enterprisePartyId" UUID NOT NULL,
    "side" "FairSide" NOT NULL,
    "intentSigned" BOOLEAN NOT NULL DEFAULT false,
    "openings" INTEGER NOT NULL DEFAULT 0,
    "cooperations" TEXT[],
    "note" TEXT NOT NULL DEFAULT '',
    "nextStep" TEXT NOT NULL DEFAULT '',
    "ownerSide" "FairSide",
    "ownerName" TEXT NOT NULL DEFAULT '',
    "dueOn" DATE,
    "closedAt" TIMESTAMPTZ(3),
    "closingNote" TEXT,
    "remindedAt" TIMESTAMPTZ(3),
    "byUserId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "fair_outcome_pkey" PRIMARY KEY ("id"),
    CONSTRAINT fair_outcome_openings CHECK (openings BETWEEN 0 AND 10000),
    CONSTRAINT fair_outcome_next_step CHECK (
      ("nextStep" = '') = ("ownerSide" IS NULL) AND ("nextStep" = '') = ("dueOn" IS NULL) AND ("nextStep" = '') = ("ownerName" = '')),
    CONSTRAINT fair_outcome_closed CHECK (("closedAt" IS NULL) = ("closingNote" IS NULL) AND ("closedAt" IS NULL OR "nextStep" <> ''))
);

CREATE INDEX "fair_arrival_editionId_arrivedAt_idx" ON "fair_arrival"("editionId", "arrivedAt");
CREATE INDEX "fair_release_editionId_status_idx" ON "fair_release"("editionId", "status");
CREATE INDEX "fair_no_show_organisationId_at_idx" ON "fair_no_show"("organisationId", "at");
CREATE INDEX "fair_no_show_editionId_status_idx" ON "fair_no_show"("editionId", "status");
CREATE INDEX "fair_outcome_closedAt_dueOn_idx" ON "fair_outcome"("closedAt", "dueOn");
CREATE UNIQUE INDEX "fair_outcome_editionId_universityPartyId_enterprisePartyId_s_key" ON "fair_outcome"("editionId", "universityPartyId", "enterprisePartyId", "side");

-- One open proposal for a late party; one absence that counts for each party and meeting.
CREATE UNIQUE INDEX fair_release_one_open ON "fair_release" ("partyId") WHERE status = 'proposed';
CREATE UNIQUE INDEX fair_no_show_once ON "fair_no_show" ("partyId", "otherPartyId") WHERE status <> 'waived';

-- Whatever names an edition and a party names one of that edition, the university a university.
ALTER TABLE "fair_arrival" ADD CONSTRAINT "fair_arrival_partyId_fkey" FOREIGN KEY ("partyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_attendance" ADD CONSTRAINT "fair_attendance_universityPartyId_fkey" FOREIGN KEY ("universityPartyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_attendance" ADD CONSTRAINT "fair_attendance_enterprisePartyId_fkey" FOREIGN KEY ("enterprisePartyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_release" ADD CONSTRAINT "fair_release_partyId_fkey" FOREIGN KEY ("partyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_no_show" ADD CONSTRAINT "fair_no_show_partyId_fkey" FOREIGN KEY ("partyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_no_show" ADD CONSTRAINT "fair_no_show_otherPartyId_fkey" FOREIGN KEY ("otherPartyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_outcome" ADD CONSTRAINT "fair_outcome_universityPartyId_fkey" FOREIGN KEY ("universityPartyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "fair_outcome" ADD CONSTRAINT "fair_outcome_enterprisePartyId_fkey" FOREIGN KEY ("enterprisePartyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;
