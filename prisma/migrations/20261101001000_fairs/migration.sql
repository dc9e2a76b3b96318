-- The fair: editions, parties, wishes, affinities, timetables.

-- CreateEnum
CREATE TYPE "FairPhase" AS ENUM ('draft', 'registration', 'wishes', 'timetable', 'swap', 'day', 'follow_up', 'closed');

-- CreateEnum
CREATE TYPE "FairSide" AS ENUM ('university', 'enterprise');

-- CreateEnum
CREATE TYPE "FairPartyStatus" AS ENUM ('registered', 'approved', 'waitlisted', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "FairWishKind" AS ENUM ('wish', 'neutral', 'block');

-- CreateEnum
CREATE TYPE "FairPlanState" AS ENUM ('draft', 'solving', 'solved', 'failed', 'cancelled', 'published', 'superseded');

-- CreateEnum
CREATE TYPE "FairMeetingState" AS ENUM ('planned', 'held', 'absent', 'cancelled');

-- CreateEnum
CREATE TYPE "FairMeetingOrigin" AS ENUM ('solver', 'pin', 'manual', 'arranged', 'repair', 'alternate');

-- CreateEnum
CREATE TYPE "FairOfferState" AS ENUM ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'withdrawn');

-- CreateTable
CREATE TABLE "fair_edition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "venueZh" TEXT NOT NULL DEFAULT '',
    "venueEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "introductionZh" TEXT NOT NULL DEFAULT '',
    "introductionEn" TEXT NOT NULL DEFAULT '',
    "phase" "FairPhase" NOT NULL DEFAULT 'draft',
    "phaseHeld" BOOLEAN NOT NULL DEFAULT false,
    "phaseAt" TIMESTAMPTZ(3) NOT NULL,
    "tables" INTEGER NOT NULL DEFAULT 60,
    "spareTables" INTEGER NOT NULL DEFAULT 0,
    "slotMinutes" INTEGER NOT NULL DEFAULT 20,
    "pauseMinutes" INTEGER NOT NULL DEFAULT 5,
    "targetUniversities" INTEGER NOT NULL DEFAULT 100,
    "targetEnterprises" INTEGER NOT NULL DEFAULT 160,
    "capacityUniversities" INTEGER NOT NULL DEFAULT 100,
    "capacityEnterprises" INTEGER NOT NULL DEFAULT 160,
    "universityFloor" INTEGER NOT NULL DEFAULT 4,
    "universityCeiling" INTEGER NOT NULL DEFAULT 12,
    "enterpriseFloor" INTEGER NOT NULL DEFAULT 2,
    "enterpriseCeiling" INTEGER NOT NULL DEFAULT 8,
    "affinityWeights" JSONB NOT NULL,
    "affinityAskedAt" TIMESTAMPTZ(3),
    "affinityComputedAt" TIMESTAMPTZ(3),
    "lateReleaseMinutes" INTEGER NOT NULL DEFAULT 8,
    "alternateMinutes" INTEGER NOT NULL DEFAULT 15,
    "maxBreakSpread" INTEGER,
    "keepBonus" INTEGER NOT NULL DEFAULT 20,
    "organiserNote" TEXT NOT NULL DEFAULT '',
    "wishesRemindedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_phase_start" (
    "editionId" UUID NOT NULL,
    "phase" "FairPhase" NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fair_phase_start_pkey" PRIMARY KEY ("editionId","phase")
);

-- CreateTable
CREATE TABLE "fair_session" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fair_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_slot" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "sessionId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fair_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_party" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "side" "FairSide" NOT NULL,
    "organisationId" UUID NOT NULL,
    "universityId" UUID,
    "enterpriseId" UUID,
    "status" "FairPartyStatus" NOT NULL DEFAULT 'registered',
    "number" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "floor" INTEGER,
    "ceiling" INTEGER,
    "waitlistRank" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "decisionNote" TEXT,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "wishesAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_representative" (
    "id" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "phoneSealed" TEXT,
    "email" TEXT,
    "userId" UUID,
    "owner" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_representative_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_unavailability" (
    "partyId" UUID NOT NULL,
    "slotId" UUID NOT NULL,
    "editionId" UUID NOT NULL,

    CONSTRAINT "fair_unavailability_pkey" PRIMARY KEY ("partyId","slotId")
);

-- CreateTable
CREATE TABLE "fair_wish" (
    "partyId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "partySide" "FairSide" NOT NULL,
    "targetSide" "FairSide" NOT NULL,
    "kind" "FairWishKind" NOT NULL,
    "rank" INTEGER,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fair_wish_pkey" PRIMARY KEY ("partyId","targetId")
);

-- CreateTable
CREATE TABLE "fair_affinity" (
    "universityPartyId" UUID NOT NULL,
    "enterprisePartyId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "universitySide" "FairSide" NOT NULL DEFAULT 'university',
    "enterpriseSide" "FairSide" NOT NULL DEFAULT 'enterprise',
    "value" INTEGER NOT NULL,
    "base" INTEGER NOT NULL,
    "blocked" BOOLEAN NOT NULL DEFAULT false,
    "explanation" JSONB NOT NULL,
    "inputsHash" TEXT NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fair_affinity_pkey" PRIMARY KEY ("universityPartyId","enterprisePartyId")
);

-- CreateTable
CREATE TABLE "fair_plan" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "FairPlanState" NOT NULL DEFAULT 'draft',
    "seed" INTEGER NOT NULL DEFAULT 1,
    "effort" TEXT NOT NULL DEFAULT 'normal',
    "inputHash" TEXT,
    "instance" JSONB,
    "solver" TEXT,
    "value" INTEGER,
    "bound" INTEGER,
    "optimal" BOOLEAN NOT NULL DEFAULT false,
    "gap" DOUBLE PRECISION,
    "breaks" INTEGER,
    "breaksBefore" INTEGER,
    "elapsedMs" INTEGER,
    "progress" JSONB,
    "proof" JSONB,
    "error" TEXT,
    "note" TEXT NOT NULL DEFAULT '',
    "basePlanId" UUID,
    "createdById" UUID,
    "publishedById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),
    "cancelAskedAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "supersededAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_meeting" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "universityPartyId" UUID NOT NULL,
    "universitySide" "FairSide" NOT NULL DEFAULT 'university',
    "enterprisePartyId" UUID NOT NULL,
    "enterpriseSide" "FairSide" NOT NULL DEFAULT 'enterprise',
    "slotId" UUID NOT NULL,
    "tableIndex" INTEGER NOT NULL,
    "pinned" BOOLEAN NOT NULL DEFAULT false,
    "state" "FairMeetingState" NOT NULL DEFAULT 'planned',
    "origin" "FairMeetingOrigin" NOT NULL DEFAULT 'solver',
    "weight" INTEGER NOT NULL DEFAULT 0,
    "cancelReason" TEXT,
    "cancelledAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_meeting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_pin" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "universityPartyId" UUID NOT NULL,
    "universitySide" "FairSide" NOT NULL DEFAULT 'university',
    "enterprisePartyId" UUID NOT NULL,
    "enterpriseSide" "FairSide" NOT NULL DEFAULT 'enterprise',
    "slotId" UUID NOT NULL,
    "tableIndex" INTEGER,
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_pin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fair_alternate_offer" (
    "id" UUID NOT NULL,
    "editionId" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "slotId" UUID NOT NULL,
    "tableIndex" INTEGER NOT NULL,
    "freedMeetingId" UUID,
    "partyId" UUID NOT NULL,
    "partySide" "FairSide" NOT NULL,
    "alternateId" UUID NOT NULL,
    "alternateSide" "FairSide" NOT NULL,
    "rank" INTEGER NOT NULL,
    "weight" INTEGER NOT NULL DEFAULT 0,
    "state" "FairOfferState" NOT NULL DEFAULT 'waiting',
    "offeredAt" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3),
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    "meetingId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fair_alternate_offer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "fair_edition_slug_key" ON "fair_edition"("slug");

-- CreateIndex
CREATE INDEX "fair_edition_phase_idx" ON "fair_edition"("phase");

-- CreateIndex
CREATE UNIQUE INDEX "fair_session_editionId_index_key" ON "fair_session"("editionId", "index");

-- CreateIndex
CREATE UNIQUE INDEX "fair_session_id_editionId_key" ON "fair_session"("id", "editionId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_slot_editionId_index_key" ON "fair_slot"("editionId", "index");

-- CreateIndex
CREATE UNIQUE INDEX "fair_slot_id_editionId_key" ON "fair_slot"("id", "editionId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_party_code_key" ON "fair_party"("code");

-- CreateIndex
CREATE INDEX "fair_party_editionId_side_status_registeredAt_idx" ON "fair_party"("editionId", "side", "status", "registeredAt");

-- CreateIndex
CREATE INDEX "fair_party_organisationId_idx" ON "fair_party"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_party_editionId_organisationId_key" ON "fair_party"("editionId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_party_editionId_side_number_key" ON "fair_party"("editionId", "side", "number");

-- CreateIndex
CREATE UNIQUE INDEX "fair_party_id_editionId_key" ON "fair_party"("id", "editionId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_party_id_editionId_side_key" ON "fair_party"("id", "editionId", "side");

-- CreateIndex
CREATE INDEX "fair_representative_partyId_idx" ON "fair_representative"("partyId");

-- CreateIndex
CREATE INDEX "fair_unavailability_slotId_idx" ON "fair_unavailability"("slotId");

-- CreateIndex
CREATE INDEX "fair_wish_targetId_idx" ON "fair_wish"("targetId");

-- CreateIndex
CREATE INDEX "fair_wish_editionId_idx" ON "fair_wish"("editionId");

-- CreateIndex
CREATE INDEX "fair_affinity_editionId_value_idx" ON "fair_affinity"("editionId", "value" DESC);

-- CreateIndex
CREATE INDEX "fair_affinity_enterprisePartyId_value_idx" ON "fair_affinity"("enterprisePartyId", "value" DESC);

-- CreateIndex
CREATE INDEX "fair_plan_editionId_state_idx" ON "fair_plan"("editionId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "fair_plan_editionId_number_key" ON "fair_plan"("editionId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "fair_plan_id_editionId_key" ON "fair_plan"("id", "editionId");

-- CreateIndex
CREATE INDEX "fair_meeting_planId_slotId_idx" ON "fair_meeting"("planId", "slotId");

-- CreateIndex
CREATE INDEX "fair_meeting_universityPartyId_idx" ON "fair_meeting"("universityPartyId");

-- CreateIndex
CREATE INDEX "fair_meeting_enterprisePartyId_idx" ON "fair_meeting"("enterprisePartyId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_meeting_id_editionId_key" ON "fair_meeting"("id", "editionId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_pin_editionId_universityPartyId_enterprisePartyId_key" ON "fair_pin"("editionId", "universityPartyId", "enterprisePartyId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_pin_universityPartyId_slotId_key" ON "fair_pin"("universityPartyId", "slotId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_pin_enterprisePartyId_slotId_key" ON "fair_pin"("enterprisePartyId", "slotId");

-- CreateIndex
CREATE UNIQUE INDEX "fair_pin_slotId_tableIndex_key" ON "fair_pin"("slotId", "tableIndex");

-- CreateIndex
CREATE UNIQUE INDEX "fair_alternate_offer_meetingId_key" ON "fair_alternate_offer"("meetingId");

-- CreateIndex
CREATE INDEX "fair_alternate_offer_state_deadline_idx" ON "fair_alternate_offer"("state", "deadline");

-- CreateIndex
CREATE INDEX "fair_alternate_offer_alternateId_state_idx" ON "fair_alternate_offer"("alternateId", "state");

-- CreateIndex
CREATE UNIQUE INDEX "fair_alternate_offer_planId_slotId_partyId_alternateId_key" ON "fair_alternate_offer"("planId", "slotId", "partyId", "alternateId");

-- AddForeignKey
ALTER TABLE "fair_phase_start" ADD CONSTRAINT "fair_phase_start_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_session" ADD CONSTRAINT "fair_session_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_slot" ADD CONSTRAINT "fair_slot_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_slot" ADD CONSTRAINT "fair_slot_sessionId_editionId_fkey" FOREIGN KEY ("sessionId", "editionId") REFERENCES "fair_session"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_party" ADD CONSTRAINT "fair_party_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_party" ADD CONSTRAINT "fair_party_universityId_fkey" FOREIGN KEY ("universityId") REFERENCES "university"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_party" ADD CONSTRAINT "fair_party_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_representative" ADD CONSTRAINT "fair_representative_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "fair_party"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_unavailability" ADD CONSTRAINT "fair_unavailability_partyId_editionId_fkey" FOREIGN KEY ("partyId", "editionId") REFERENCES "fair_party"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_unavailability" ADD CONSTRAINT "fair_unavailability_slotId_editionId_fkey" FOREIGN KEY ("slotId", "editionId") REFERENCES "fair_slot"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_unavailability" ADD CONSTRAINT "fair_unavailability_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_wish" ADD CONSTRAINT "fair_wish_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_wish" ADD CONSTRAINT "fair_wish_partyId_editionId_partySide_fkey" FOREIGN KEY ("partyId", "editionId", "partySide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_wish" ADD CONSTRAINT "fair_wish_targetId_editionId_targetSide_fkey" FOREIGN KEY ("targetId", "editionId", "targetSide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_affinity" ADD CONSTRAINT "fair_affinity_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_affinity" ADD CONSTRAINT "fair_affinity_universityPartyId_editionId_universitySide_fkey" FOREIGN KEY ("universityPartyId", "editionId", "universitySide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_affinity" ADD CONSTRAINT "fair_affinity_enterprisePartyId_editionId_enterpriseSide_fkey" FOREIGN KEY ("enterprisePartyId", "editionId", "enterpriseSide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_plan" ADD CONSTRAINT "fair_plan_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_plan" ADD CONSTRAINT "fair_plan_basePlanId_fkey" FOREIGN KEY ("basePlanId") REFERENCES "fair_plan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_meeting" ADD CONSTRAINT "fair_meeting_planId_editionId_fkey" FOREIGN KEY ("planId", "editionId") REFERENCES "fair_plan"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_meeting" ADD CONSTRAINT "fair_meeting_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_meeting" ADD CONSTRAINT "fair_meeting_universityPartyId_editionId_universitySide_fkey" FOREIGN KEY ("universityPartyId", "editionId", "universitySide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_meeting" ADD CONSTRAINT "fair_meeting_enterprisePartyId_editionId_enterpriseSide_fkey" FOREIGN KEY ("enterprisePartyId", "editionId", "enterpriseSide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_meeting" ADD CONSTRAINT "fair_meeting_slotId_editionId_fkey" FOREIGN KEY ("slotId", "editionId") REFERENCES "fair_slot"("id", "editionId") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_pin" ADD CONSTRAINT "fair_pin_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_pin" ADD CONSTRAINT "fair_pin_universityPartyId_editionId_universitySide_fkey" FOREIGN KEY ("universityPartyId", "editionId", "universitySide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_pin" ADD CONSTRAINT "fair_pin_enterprisePartyId_editionId_enterpriseSide_fkey" FOREIGN KEY ("enterprisePartyId", "editionId", "enterpriseSide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_pin" ADD CONSTRAINT "fair_pin_slotId_editionId_fkey" FOREIGN KEY ("slotId", "editionId") REFERENCES "fair_slot"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "fair_edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_planId_editionId_fkey" FOREIGN KEY ("planId", "editionId") REFERENCES "fair_plan"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_slotId_editionId_fkey" FOREIGN KEY ("slotId", "editionId") REFERENCES "fair_slot"("id", "editionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_freedMeetingId_fkey" FOREIGN KEY ("freedMeetingId") REFERENCES "fair_meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_partyId_editionId_partySide_fkey" FOREIGN KEY ("partyId", "editionId", "partySide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_alternateId_editionId_alternateSide_fkey" FOREIGN KEY ("alternateId", "editionId", "alternateSide") REFERENCES "fair_party"("id", "editionId", "side") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fair_alternate_offer" ADD CONSTRAINT "fair_alternate_offer_meetingId_fkey" FOREIGN KEY ("meetingId") REFERENCES "fair_meeting"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Rules the database itself holds.

ALTER TABLE "fair_edition"
  ADD CONSTRAINT fair_edition_slug CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
  ADD CONSTRAINT fair_edition_tables CHECK (tables BETWEEN 1 AND 2000 AND "spareTables" >= 0 AND "spareTables" < tables),
  ADD CONSTRAINT fair_edition_minutes CHECK ("slotMinutes" BETWEEN 5 AND 240 AND "pauseMinutes" BETWEEN 0 AND 120
    AND "lateReleaseMinutes" BETWEEN 0 AND 120 AND "alternateMinutes" BETWEEN 1 AND 1440),
  ADD CONSTRAINT fair_edition_targets CHECK ("targetUniversities" >= 0 AND "targetEnterprises" >= 0
    AND "capacityUniversities" >= 0 AND "capacityEnterprises" >= 0),
  ADD CONSTRAINT fair_edition_limits CHECK ("universityFloor" BETWEEN 0 AND "universityCeiling" AND "universityCeiling" <= 200
    AND "enterpriseFloor" BETWEEN 0 AND "enterpriseCeiling" AND "enterpriseCeiling" <= 200),
  ADD CONSTRAINT fair_edition_spread CHECK ("keepBonus" BETWEEN 0 AND 1000 AND ("maxBreakSpread" IS NULL OR "maxBreakSpread" >= 0));

ALTER TABLE "fair_session"
  ADD CONSTRAINT fair_session_ends_later CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT fair_session_apart EXCLUDE USING gist ("editionId" WITH =, tstzrange("startsAt", "endsAt") WITH &&)
    DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "fair_slot"
  ADD CONSTRAINT fair_slot_index CHECK (index >= 0),
  ADD CONSTRAINT fair_slot_ends_later CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT fair_slot_apart EXCLUDE USING gist ("editionId" WITH =, tstzrange("startsAt", "endsAt") WITH &&)
    DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "fair_party"
  ADD CONSTRAINT fair_party_side CHECK (
    (side = 'university' AND "universityId" = "organisationId" AND "universityId" IS NOT NULL AND "enterpriseId" IS NULL)
    OR (side = 'enterprise' AND "enterpriseId" = "organisationId" AND "enterpriseId" IS NOT NULL AND "universityId" IS NULL)),
  ADD CONSTRAINT fair_party_limits CHECK ((floor IS NULL OR floor >= 0) AND (ceiling IS NULL OR ceiling BETWEEN 1 AND 200)
    AND (floor IS NULL OR ceiling IS NULL OR floor <= ceiling)),
  ADD CONSTRAINT fair_party_number CHECK (number >= 1),
  ADD CONSTRAINT fair_party_waitlist CHECK ((status = 'waitlisted') = ("waitlistRank" IS NOT NULL)),
  ADD CONSTRAINT fair_party_refusal CHECK (status <> 'refused' OR "decisionNote" IS NOT NULL);
CREATE UNIQUE INDEX fair_party_waitlist_rank ON "fair_party" ("editionId", side, "waitlistRank")
  WHERE status = 'waitlisted';

CREATE UNIQUE INDEX fair_representative_one_owner ON "fair_representative" ("partyId") WHERE owner;
ALTER TABLE "fair_representative" ADD CONSTRAINT fair_representative_named CHECK (length(btrim(name)) > 0);

-- No meeting without a person who owns it: an approved party has exactly one owner when the transaction commits.
CREATE FUNCTION fair_party_needs_owner() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  party uuid;
BEGIN
  IF TG_TABLE_NAME = 'fair_party' THEN party := NEW.id;
  ELSE party := OLD."partyId"; END IF;
  IF EXISTS (SELECT 1 FROM fair_party WHERE id = party AND status = 'approved')
    AND NOT EXISTS (SELECT 1 FROM fair_representative WHERE "partyId" = party AND owner) THEN
    RAISE EXCEPTION 'approved party % has no representative who owns its meetings', party
      USING ERRCODE = 'check_violation', CONSTRAINT = 'fair_party_needs_owner';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER fair_party_needs_owner AFTER INSERT OR UPDATE OF status ON "fair_party"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fair_party_needs_owner();
CREATE CONSTRAINT TRIGGER fair_representative_leaves AFTER DELETE OR UPDATE OF owner, "partyId" ON "fair_representative"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fair_party_needs_owner();

ALTER TABLE "fair_wish"
  ADD CONSTRAINT fair_wish_across CHECK ("partySide" <> "targetSide"),
  ADD CONSTRAINT fair_wish_ranked CHECK ((kind = 'wish') = (rank IS NOT NULL)),
  ADD CONSTRAINT fair_wish_rank CHECK (rank IS NULL OR rank >= 1),
  ADD CONSTRAINT "fair_wish_partyId_rank_key" UNIQUE ("partyId", rank) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "fair_affinity"
  ADD CONSTRAINT fair_affinity_sides CHECK ("universitySide" = 'university' AND "enterpriseSide" = 'enterprise'),
  ADD CONSTRAINT fair_affinity_range CHECK (value BETWEEN 0 AND 1000 AND base BETWEEN 0 AND 1000),
  ADD CONSTRAINT fair_affinity_blocked CHECK (NOT blocked OR value = 0);

ALTER TABLE "fair_plan"
  ADD CONSTRAINT fair_plan_number CHECK (number >= 1),
  ADD CONSTRAINT fair_plan_effort CHECK (effort IN ('fast', 'normal', 'thorough')),
  ADD CONSTRAINT fair_plan_bound CHECK (value IS NULL OR bound IS NULL OR value <= bound),
  ADD CONSTRAINT fair_plan_optimal CHECK (NOT optimal OR value = bound),
  ADD CONSTRAINT fair_plan_solved CHECK (state NOT IN ('solved', 'published', 'superseded') OR value IS NOT NULL),
  ADD CONSTRAINT fair_plan_published CHECK (state <> 'published' OR "publishedAt" IS NOT NULL);
CREATE UNIQUE INDEX fair_plan_one_published ON "fair_plan" ("editionId") WHERE state = 'published';

ALTER TABLE "fair_meeting"
  ADD CONSTRAINT fair_meeting_sides CHECK ("universitySide" = 'university' AND "enterpriseSide" = 'enterprise'),
  ADD CONSTRAINT fair_meeting_table CHECK ("tableIndex" >= 0),
  ADD CONSTRAINT fair_meeting_weight CHECK (weight BETWEEN 0 AND 1000),
  ADD CONSTRAINT fair_meeting_cancelled CHECK ((state = 'cancelled') = ("cancelledAt" IS NOT NULL));
-- Nobody is in two places, no table holds two meetings, no pair meets twice.
CREATE UNIQUE INDEX fair_meeting_pair ON "fair_meeting" ("planId", "universityPartyId", "enterprisePartyId")
  WHERE state <> 'cancelled';
CREATE UNIQUE INDEX fair_meeting_university_slot ON "fair_meeting" ("planId", "universityPartyId", "slotId")
  WHERE state <> 'cancelled';
CREATE UNIQUE INDEX fair_meeting_enterprise_slot ON "fair_meeting" ("planId", "enterprisePartyId", "slotId")
  WHERE state <> 'cancelled';
CREATE UNIQUE INDEX fair_meeting_table_slot ON "fair_meeting" ("planId", "slotId", "tableIndex")
  WHERE state <> 'cancelled';

ALTER TABLE "fair_pin"
  ADD CONSTRAINT fair_pin_sides CHECK ("universitySide" = 'university' AND "enterpriseSide" = 'enterprise'),
  ADD CONSTRAINT fair_pin_table CHECK ("tableIndex" IS NULL OR "tableIndex" >= 0);

ALTER TABLE "fair_alternate_offer"
  ADD CONSTRAINT fair_alternate_offer_across CHECK ("partySide" <> "alternateSide"),
  ADD CONSTRAINT fair_alternate_offer_rank CHECK (rank >= 1 AND "tableIndex" >= 0),
  ADD CONSTRAINT fair_alternate_offer_clock CHECK (state <> 'offered' OR ("offeredAt" IS NOT NULL AND deadline IS NOT NULL)),
  ADD CONSTRAINT fair_alternate_offer_answer CHECK (state NOT IN ('accepted', 'declined') OR "answeredAt" IS NOT NULL);
-- A freed slot is offered to one alternate at a time, and taken once.
CREATE UNIQUE INDEX fair_alternate_offer_one_open ON "fair_alternate_offer" ("planId", "slotId", "partyId")
  WHERE state IN ('offered', 'accepted');
