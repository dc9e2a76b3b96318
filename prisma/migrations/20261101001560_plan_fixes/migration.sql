-- The fixes of unmet wishes that a version was made with: pair, what was changed, price.
ALTER TABLE "fair_plan" ADD COLUMN "fixes" JSONB NOT NULL DEFAULT '[]';
ALTER TABLE "fair_plan" ADD CONSTRAINT fair_plan_fixes CHECK (jsonb_typeof("fixes") = 'array');

-- The weights are nine tenths of an instance and the same in every version made from a solved one: they stand once,
-- as a text that need not be taken apart into fifty thousand values each time.
ALTER TABLE "fair_plan" ADD COLUMN "weights" JSON, ADD COLUMN "weightsOfId" UUID;
UPDATE "fair_plan" SET "weights" = ("instance" -> 'weights')::json, "instance" = "instance" - 'weights'
  WHERE "instance" ? 'weights';
ALTER TABLE "fair_plan"
  ADD CONSTRAINT "fair_plan_weightsOfId_fkey" FOREIGN KEY ("weightsOfId") REFERENCES "fair_plan"("id") ON DELETE NO ACTION ON UPDATE CASCADE,
  ADD CONSTRAINT fair_plan_weights_once CHECK ("weights" IS NULL OR "weightsOfId" IS NULL);

-- A version is a thousand meetings written while somebody waits: only what guards or answers something is kept.
-- The edition of a meeting is that of its plan (composite key), a party's meetings are found within a plan.
ALTER TABLE "fair_meeting" DROP CONSTRAINT "fair_meeting_editionId_fkey";
DROP INDEX "fair_meeting_id_editionId_key";
DROP INDEX "fair_meeting_universityPartyId_idx";
DROP INDEX "fair_meeting_enterprisePartyId_idx";
