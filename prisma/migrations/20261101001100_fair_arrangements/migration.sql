CREATE TYPE "FairArrangementState" AS ENUM ('waiting', 'running', 'done', 'refused', 'failed');

CREATE TABLE "fair_arrangement" (
    "id" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "state" "FairArrangementState" NOT NULL DEFAULT 'waiting',
    "seed" INTEGER NOT NULL DEFAULT 1,
    "list" JSONB NOT NULL,
    "meetings" INTEGER NOT NULL,
    "progress" JSONB,
    "result" JSONB,
    "obstacles" JSONB,
    "error" TEXT,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "fair_arrangement_pkey" PRIMARY KEY ("id"),
    CONSTRAINT fair_arrangement_outcome CHECK (
      (state = 'done') = ("result" IS NOT NULL) AND (state = 'refused') = ("obstacles" IS NOT NULL)
    )
);

CREATE INDEX "fair_arrangement_createdAt_idx" ON "fair_arrangement"("createdAt" DESC);
CREATE INDEX "fair_arrangement_state_idx" ON "fair_arrangement"("state");
