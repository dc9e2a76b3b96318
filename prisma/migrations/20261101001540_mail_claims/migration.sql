-- A mail at work is claimed for a while, so that two workers never send one mail at a time; a claim that was left
-- behind by a killed process runs out. `nextAt` was never read.
ALTER TABLE "mail" DROP COLUMN "nextAt";
ALTER TABLE "mail" ADD COLUMN "claimedUntil" TIMESTAMPTZ(3);
CREATE INDEX "mail_status_id_idx" ON "mail"("status", "id");
