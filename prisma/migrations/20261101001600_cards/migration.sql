-- Talent cards: tiers with versions of their conditions, applications, decisions, notices, cards.

-- CreateEnum
CREATE TYPE "CardApplicationKind" AS ENUM ('first', 'renewal', 'annual', 'change', 'family');

-- CreateEnum
CREATE TYPE "CardApplicationStatus" AS ENUM ('employer_check', 'department_review', 'office_decision', 'supplement', 'approved', 'public_notice', 'issued', 'rejected', 'appealed', 'withdrawn');

-- CreateEnum
CREATE TYPE "CardParty" AS ENUM ('talent', 'employer', 'department', 'office', 'system');

-- CreateEnum
CREATE TYPE "CardRelation" AS ENUM ('self', 'spouse', 'child', 'parent');

-- CreateEnum
CREATE TYPE "CardOutcome" AS ENUM ('granted', 'refused');

-- CreateEnum
CREATE TYPE "CardStatus" AS ENUM ('active', 'lost', 'revoked', 'replaced');

-- CreateTable
CREATE TABLE "card_tier" (
    "code" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "summaryZh" TEXT NOT NULL DEFAULT '',
    "summaryEn" TEXT NOT NULL DEFAULT '',
    "benefitsZh" TEXT NOT NULL DEFAULT '',
    "benefitsEn" TEXT NOT NULL DEFAULT '',
    "validMonths" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "example" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "card_tier_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "card_tier_department" (
    "tierCode" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,
    "matter" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "card_tier_department_pkey" PRIMARY KEY ("tierCode","organisationId")
);

-- CreateTable
CREATE TABLE "card_policy" (
    "id" UUID NOT NULL,
    "tierCode" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "rule" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "dryRunOf" INTEGER,
    "dryRunAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedById" UUID,

    CONSTRAINT "card_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_application" (
    "id" UUID NOT NULL,
    "serial" SERIAL NOT NULL,
    "talentId" UUID NOT NULL,
    "kind" "CardApplicationKind" NOT NULL,
    "tierCode" TEXT NOT NULL,
    "cardId" UUID,
    "status" "CardApplicationStatus" NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "returnTo" "CardApplicationStatus",
    "supplementDue" DATE,
    "holderName" TEXT NOT NULL,
    "relation" "CardRelation" NOT NULL DEFAULT 'self',
    "identitySealed" TEXT NOT NULL,
    "identityKey" TEXT NOT NULL,
    "identityMasked" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "employerId" UUID,
    "employerName" TEXT NOT NULL DEFAULT '',
    "employerNote" TEXT,
    "noticeId" UUID,
    "receipt" TEXT NOT NULL,
    "reason" TEXT,
    "appeal" TEXT,
    "appealedAt" TIMESTAMPTZ(3),
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_paper" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "card_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_step" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "status" "CardApplicationStatus" NOT NULL,
    "party" "CardParty" NOT NULL,
    "byUserId" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_review" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "matter" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "agrees" BOOLEAN,
    "note" TEXT,
    "byUserId" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "card_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_decision" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "met" BOOLEAN NOT NULL,
    "trace" JSONB NOT NULL,
    "outcome" "CardOutcome" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_notice" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "byUserId" UUID,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "card_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_objection" (
    "id" UUID NOT NULL,
    "noticeId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "contactSealed" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "upheld" BOOLEAN,
    "answer" TEXT,
    "byUserId" UUID,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "card_objection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_card" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "talentId" UUID NOT NULL,
    "tierCode" TEXT NOT NULL,
    "holderName" TEXT NOT NULL,
    "relation" "CardRelation" NOT NULL DEFAULT 'self',
    "mainCardId" UUID,
    "applicationId" UUID NOT NULL,
    "employerId" UUID,
    "employerName" TEXT NOT NULL DEFAULT '',
    "status" "CardStatus" NOT NULL DEFAULT 'active',
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "statusReason" TEXT,
    "issuedAt" TIMESTAMPTZ(3) NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE NOT NULL,
    "checkDueOn" DATE NOT NULL,
    "renewalAskedAt" TIMESTAMPTZ(3),
    "checkAskedAt" TIMESTAMPTZ(3),

    CONSTRAINT "talent_card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_event" (
    "id" UUID NOT NULL,
    "cardId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "note" TEXT,
    "party" "CardParty" NOT NULL,
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "card_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "card_tier_department_organisationId_idx" ON "card_tier_department"("organisationId");

-- CreateIndex
CREATE INDEX "card_policy_tierCode_publishedAt_idx" ON "card_policy"("tierCode", "publishedAt");

-- CreateIndex
CREATE UNIQUE INDEX "card_policy_tierCode_version_key" ON "card_policy"("tierCode", "version");

-- CreateIndex
CREATE UNIQUE INDEX "card_application_serial_key" ON "card_application"("serial");

-- CreateIndex
CREATE UNIQUE INDEX "card_application_receipt_key" ON "card_application"("receipt");

-- CreateIndex
CREATE INDEX "card_application_status_statusAt_idx" ON "card_application"("status", "statusAt");

-- CreateIndex
CREATE INDEX "card_application_talentId_submittedAt_idx" ON "card_application"("talentId", "submittedAt");

-- CreateIndex
CREATE INDEX "card_application_employerId_status_idx" ON "card_application"("employerId", "status");

-- CreateIndex
CREATE INDEX "card_application_noticeId_idx" ON "card_application"("noticeId");

-- CreateIndex
CREATE INDEX "card_application_identityKey_idx" ON "card_application"("identityKey");

-- CreateIndex
CREATE INDEX "card_paper_applicationId_idx" ON "card_paper"("applicationId");

-- CreateIndex
CREATE INDEX "card_step_applicationId_at_idx" ON "card_step"("applicationId", "at");

-- CreateIndex
CREATE INDEX "card_review_organisationId_answeredAt_idx" ON "card_review"("organisationId", "answeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "card_review_applicationId_organisationId_key" ON "card_review"("applicationId", "organisationId");

-- CreateIndex
CREATE INDEX "card_decision_applicationId_at_idx" ON "card_decision"("applicationId", "at");

-- CreateIndex
CREATE INDEX "card_decision_policyId_idx" ON "card_decision"("policyId");

-- CreateIndex
CREATE UNIQUE INDEX "card_notice_number_key" ON "card_notice"("number");

-- CreateIndex
CREATE INDEX "card_notice_untilOn_idx" ON "card_notice"("untilOn");

-- CreateIndex
CREATE INDEX "card_objection_noticeId_answeredAt_idx" ON "card_objection"("noticeId", "answeredAt");

-- CreateIndex
CREATE INDEX "card_objection_applicationId_idx" ON "card_objection"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "talent_card_number_key" ON "talent_card"("number");

-- CreateIndex
CREATE INDEX "talent_card_talentId_status_idx" ON "talent_card"("talentId", "status");

-- CreateIndex
CREATE INDEX "talent_card_tierCode_status_idx" ON "talent_card"("tierCode", "status");

-- CreateIndex
CREATE INDEX "talent_card_status_validUntil_idx" ON "talent_card"("status", "validUntil");

-- CreateIndex
CREATE INDEX "talent_card_status_checkDueOn_idx" ON "talent_card"("status", "checkDueOn");

-- CreateIndex
CREATE INDEX "talent_card_mainCardId_idx" ON "talent_card"("mainCardId");

-- CreateIndex
CREATE INDEX "card_event_cardId_at_idx" ON "card_event"("cardId", "at");

-- AddForeignKey
ALTER TABLE "card_tier_department" ADD CONSTRAINT "card_tier_department_tierCode_fkey" FOREIGN KEY ("tierCode") REFERENCES "card_tier"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_tier_department" ADD CONSTRAINT "card_tier_department_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_policy" ADD CONSTRAINT "card_policy_tierCode_fkey" FOREIGN KEY ("tierCode") REFERENCES "card_tier"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_application" ADD CONSTRAINT "card_application_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_application" ADD CONSTRAINT "card_application_tierCode_fkey" FOREIGN KEY ("tierCode") REFERENCES "card_tier"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_application" ADD CONSTRAINT "card_application_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "talent_card"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_application" ADD CONSTRAINT "card_application_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_application" ADD CONSTRAINT "card_application_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "card_notice"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_paper" ADD CONSTRAINT "card_paper_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "card_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_step" ADD CONSTRAINT "card_step_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "card_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_review" ADD CONSTRAINT "card_review_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "card_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_review" ADD CONSTRAINT "card_review_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_decision" ADD CONSTRAINT "card_decision_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "card_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_decision" ADD CONSTRAINT "card_decision_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "card_policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_objection" ADD CONSTRAINT "card_objection_noticeId_fkey" FOREIGN KEY ("noticeId") REFERENCES "card_notice"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_objection" ADD CONSTRAINT "card_objection_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "card_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_card" ADD CONSTRAINT "talent_card_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_card" ADD CONSTRAINT "talent_card_tierCode_fkey" FOREIGN KEY ("tierCode") REFERENCES "card_tier"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_card" ADD CONSTRAINT "talent_card_mainCardId_fkey" FOREIGN KEY ("mainCardId") REFERENCES "talent_card"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_card" ADD CONSTRAINT "talent_card_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "card_application"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_card" ADD CONSTRAINT "talent_card_employerId_fkey" FOREIGN KEY ("employerId") REFERENCES "enterprise"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_event" ADD CONSTRAINT "card_event_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "talent_card"("id") ON DELETE CASCADE ON UPDATE CASCADE;



ALTER TABLE "card_tier" ADD CONSTRAINT "card_tier_months" CHECK ("validMonths" BETWEEN 1 AND 120);

-- Published only after a dry run of the very rule that is published.
ALTER TABLE "card_policy" ADD CONSTRAINT "card_policy_dry_run" CHECK ("publishedAt" IS NULL OR ("dryRunOf" IS NOT NULL AND "dryRunOf" = "revision"));

ALTER TABLE "card_application"
  ADD CONSTRAINT "card_application_supplement" CHECK (("status" = 'supplement') = ("supplementDue" IS NOT NULL) AND ("status" = 'supplement') = ("returnTo" IS NOT NULL)),
  ADD CONSTRAINT "card_application_notice" CHECK ("status" <> 'public_notice' OR "noticeId" IS NOT NULL),
  ADD CONSTRAINT "card_application_family" CHECK (("kind" = 'family') = ("relation" <> 'self')),
  ADD CONSTRAINT "card_application_card" CHECK ("kind" <> 'first' OR "cardId" IS NULL);

-- One application under way for each person; one supplementary card for each member of a family.
CREATE UNIQUE INDEX "card_application_one_open" ON "card_application" ("talentId")
  WHERE "kind" <> 'family' AND "status" NOT IN ('issued', 'rejected', 'withdrawn');
CREATE UNIQUE INDEX "card_application_family_once" ON "card_application" ("cardId", "identityKey")
  WHERE "kind" = 'family' AND "status" NOT IN ('rejected', 'withdrawn');

-- Nobody is granted a card whom the rule does not fit.
ALTER TABLE "card_decision" ADD CONSTRAINT "card_decision_by_rule" CHECK ("outcome" = 'refused' OR "met");
ALTER TABLE "card_notice" ADD CONSTRAINT "card_notice_days" CHECK ("untilOn" >= "fromOn");
ALTER TABLE "card_objection" ADD CONSTRAINT "card_objection_answer" CHECK (("upheld" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "card_review" ADD CONSTRAINT "card_review_answer" CHECK (("agrees" IS NULL) = ("answeredAt" IS NULL));
ALTER TABLE "talent_card"
  ADD CONSTRAINT "talent_card_days" CHECK ("validUntil" >= "validFrom"),
  ADD CONSTRAINT "talent_card_main" CHECK (("relation" = 'self') = ("mainCardId" IS NULL));
CREATE UNIQUE INDEX "talent_card_one_active" ON "talent_card" ("talentId") WHERE "relation" = 'self' AND "status" = 'active';

CREATE FUNCTION card_policy_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."publishedAt" IS NOT NULL THEN
    RAISE EXCEPTION 'version % of tier % is published and cannot be changed', OLD."version", OLD."tierCode" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER card_policy_keep BEFORE UPDATE OR DELETE ON "card_policy" FOR EACH ROW EXECUTE FUNCTION card_policy_keep();

-- Decisions rest on published versions only, and stay as they were made; they go with their application alone.
CREATE FUNCTION card_decision_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NOT EXISTS (SELECT 1 FROM "card_policy" WHERE id = NEW."policyId" AND "publishedAt" IS NOT NULL) THEN
      RAISE EXCEPTION 'a decision needs a published policy' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "card_application" WHERE id = OLD."applicationId") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'card_decision is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER card_decision_keep BEFORE INSERT OR UPDATE OR DELETE ON "card_decision" FOR EACH ROW EXECUTE FUNCTION card_decision_keep();

CREATE FUNCTION card_step_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "card_application" WHERE id = OLD."applicationId") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'card_step is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER card_step_keep BEFORE UPDATE OR DELETE ON "card_step" FOR EACH ROW EXECUTE FUNCTION card_step_keep();

CREATE FUNCTION card_event_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "talent_card" WHERE id = OLD."cardId") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'card_event is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER card_event_keep BEFORE UPDATE OR DELETE ON "card_event" FOR EACH ROW EXECUTE FUNCTION card_event_keep();

-- The tiers a new site starts with: examples, to be confirmed or changed by the talent office.
INSERT INTO "card_tier" (code, "nameZh", "nameEn", "summaryZh", "summaryEn", "benefitsZh", "benefitsEn", "validMonths", position, example) VALUES
  ('A', '领军人才', 'Leading talent', '在国内外有重要影响、引领产业发展的人才', 'People of national or international standing who lead an industry', E'子女入学统筹安排\n人才公寓优先\n医疗绿色通道\n专人服务', E'School places arranged\nPriority for talent apartments\nFast track in hospitals\nA personal contact', 60, 1, true),
  ('B', '拔尖人才', 'Outstanding talent', '获省级以上荣誉或具有正高级职称、博士学位的人才', 'Provincial honours, a senior title or a doctorate', E'子女入学协调\n人才公寓优先\n医疗绿色通道', E'Help with school places\nPriority for talent apartments\nFast track in hospitals', 60, 2, true),
  ('C', '骨干人才', 'Core talent', '硕士、副高级职称或高级技师，在本区稳定就业', 'Master''s degree, associate senior title or senior technician, settled in the district', E'人才公寓申请\n体检与交通优惠', E'Talent apartments\nHealth checks and transport', 36, 3, true),
  ('D', '青年人才', 'Young talent', '本科及以上毕业生和高技能青年', 'Graduates with a bachelor''s degree and skilled young workers', E'人才驿站\n交通与文体优惠', E'Talent stations\nTransport, culture and sport', 36, 4, true);

INSERT INTO "card_policy" (id, "tierCode", version, rule, note, "dryRunOf", "dryRunAt", "createdAt", "publishedAt") VALUES
  ('00000000-0000-7000-8000-0000000ca1a1', 'A', 1, '{"any":[{"fact":"honours","op":"has-any","value":["national"]},{"all":[{"fact":"degree","op":"at-least","value":"doctor"},{"fact":"title","op":"at-least","value":"senior"},{"fact":"contractMonths","op":"at-least","value":36}]}]}', '示例', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
  ('00000000-0000-7000-8000-0000000ca1b1', 'B', 1, '{"all":[{"any":[{"fact":"honours","op":"has-any","value":["national","provincial"]},{"fact":"title","op":"at-least","value":"senior"},{"fact":"degree","op":"at-least","value":"doctor"}]},{"fact":"contractMonths","op":"at-least","value":24},{"fact":"insuranceMonths","op":"at-least","value":3}]}', '示例', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
  ('00000000-0000-7000-8000-0000000ca1c1', 'C', 1, '{"all":[{"any":[{"fact":"degree","op":"at-least","value":"master"},{"fact":"title","op":"at-least","value":"associate_senior"},{"fact":"skill","op":"at-least","value":"senior_technician"}]},{"fact":"contractMonths","op":"at-least","value":12},{"fact":"insuranceMonths","op":"at-least","value":6},{"not":{"fact":"employerKind","op":"is-one-of","value":["labour_agency"]}}]}', '示例', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'),
  ('00000000-0000-7000-8000-0000000ca1d1', 'D', 1, '{"all":[{"any":[{"fact":"degree","op":"at-least","value":"bachelor"},{"fact":"skill","op":"at-least","value":"technician"}]},{"fact":"contractMonths","op":"at-least","value":12},{"fact":"insuranceMonths","op":"at-least","value":1}]}', '示例', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z');
