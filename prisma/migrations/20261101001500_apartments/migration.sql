-- Apartments: registry, allotment, lottery, tenancy.

-- CreateEnum
CREATE TYPE "AllocationMethod" AS ENUM ('points', 'lottery', 'points_lottery');

-- CreateEnum
CREATE TYPE "BatchStatus" AS ENUM ('draft', 'open', 'notice', 'frozen', 'ranked', 'selecting', 'closed', 'cancelled');

-- CreateEnum
CREATE TYPE "HousingStatus" AS ENUM ('submitted', 'supplement', 'approved', 'rejected', 'appealed', 'withdrawn');

-- CreateEnum
CREATE TYPE "HouseholdRelation" AS ENUM ('self', 'spouse', 'child', 'parent');

-- CreateEnum
CREATE TYPE "PlaceStatus" AS ENUM ('waiting', 'called', 'selected', 'out');

-- CreateEnum
CREATE TYPE "PlaceMoveKind" AS ENUM ('called', 'selected', 'declined', 'missed', 'left', 'removed');

-- CreateEnum
CREATE TYPE "UnitStatus" AS ENUM ('vacant', 'reserved', 'leased', 'repair', 'withdrawn');

-- CreateEnum
CREATE TYPE "PictureKind" AS ENUM ('photo', 'plan');

-- CreateEnum
CREATE TYPE "LeaseStatus" AS ENUM ('draft', 'to_sign', 'active', 'expired', 'terminated', 'cancelled');

-- CreateEnum
CREATE TYPE "BillKind" AS ENUM ('rent', 'deposit', 'settlement');

-- CreateEnum
CREATE TYPE "HandoverKind" AS ENUM ('check_in', 'check_out');

-- CreateEnum
CREATE TYPE "RepairStatus" AS ENUM ('reported', 'accepted', 'done', 'confirmed', 'cancelled');

-- CreateEnum
CREATE TYPE "WishKind" AS ENUM ('renewal', 'change', 'leave');

-- CreateEnum
CREATE TYPE "WishStatus" AS ENUM ('asked', 'granted', 'refused', 'withdrawn');

-- CreateTable
CREATE TABLE "allocation_batch" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "method" "AllocationMethod" NOT NULL,
    "rules" TEXT NOT NULL,
    "pointsTable" JSONB NOT NULL,
    "minDegree" "Degree" NOT NULL DEFAULT 'bachelor',
    "minInsuranceMonths" INTEGER NOT NULL DEFAULT 0,
    "applyFrom" TIMESTAMPTZ(3) NOT NULL,
    "applyUntil" TIMESTAMPTZ(3) NOT NULL,
    "noticeUntil" TIMESTAMPTZ(3) NOT NULL,
    "drawAt" TIMESTAMPTZ(3),
    "resultNoticeUntil" TIMESTAMPTZ(3) NOT NULL,
    "entropySource" TEXT NOT NULL DEFAULT '',
    "entropyUrl" TEXT NOT NULL DEFAULT '',
    "entropyRule" TEXT NOT NULL DEFAULT '',
    "turnMinutes" INTEGER NOT NULL DEFAULT 30,
    "callSize" INTEGER NOT NULL DEFAULT 1,
    "maxDeclines" INTEGER NOT NULL DEFAULT 2,
    "dayFrom" INTEGER NOT NULL DEFAULT 540,
    "dayUntil" INTEGER NOT NULL DEFAULT 1080,
    "status" "BatchStatus" NOT NULL DEFAULT 'draft',
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "lotteryId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "allocation_batch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "batch_unit" (
    "batchId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "batch_unit_pkey" PRIMARY KEY ("batchId","unitId")
);

-- CreateTable
CREATE TABLE "batch_step" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "status" "BatchStatus" NOT NULL,
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "batch_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "housing_application" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "receipt" TEXT NOT NULL,
    "status" "HousingStatus" NOT NULL DEFAULT 'submitted',
    "employer" TEXT NOT NULL,
    "insuranceMonths" INTEGER NOT NULL,
    "ownsHome" BOOLEAN NOT NULL,
    "autoChecks" JSONB NOT NULL,
    "reviewChecks" JSONB,
    "reviewNote" TEXT,
    "reviewedById" UUID,
    "reviewedAt" TIMESTAMPTZ(3),
    "points" INTEGER NOT NULL,
    "pointLines" JSONB NOT NULL,
    "undertakenAt" TIMESTAMPTZ(3) NOT NULL,
    "undertaking" TEXT NOT NULL,
    "appeal" TEXT,
    "appealedAt" TIMESTAMPTZ(3),
    "appealAnswer" TEXT,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "housing_application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "household_member" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "relation" "HouseholdRelation" NOT NULL,
    "name" TEXT NOT NULL,
    "identitySealed" TEXT NOT NULL,
    "identityKey" TEXT NOT NULL,
    "identityMasked" TEXT NOT NULL,
    "counts" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "household_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "housing_paper" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "housing_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "housing_step" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "status" "HousingStatus" NOT NULL,
    "side" "Side" NOT NULL,
    "byUserId" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "housing_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "housing_block" (
    "id" UUID NOT NULL,
    "identityKey" TEXT NOT NULL,
    "identityMasked" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE NOT NULL,
    "byUserId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liftedAt" TIMESTAMPTZ(3),

    CONSTRAINT "housing_block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "allocation_place" (
    "id" UUID NOT NULL,
    "batchId" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "rank" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "PlaceStatus" NOT NULL DEFAULT 'waiting',
    "declines" INTEGER NOT NULL DEFAULT 0,
    "calledAt" TIMESTAMPTZ(3),
    "turnFrom" TIMESTAMPTZ(3),
    "turnUntil" TIMESTAMPTZ(3),
    "unitId" UUID,
    "selectedAt" TIMESTAMPTZ(3),

    CONSTRAINT "allocation_place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place_move" (
    "id" BIGSERIAL NOT NULL,
    "batchId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "kind" "PlaceMoveKind" NOT NULL,
    "cause" "PlaceMoveKind",
    "fromPosition" INTEGER NOT NULL,
    "toPosition" INTEGER,
    "unitId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "place_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "apartment_project" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "amenities" TEXT[],
    "published" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "apartment_project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "apartment_building" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "floors" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "apartment_building_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "apartment_unit" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "buildingId" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "floor" INTEGER NOT NULL,
    "bedrooms" INTEGER NOT NULL,
    "areaHundredths" INTEGER NOT NULL,
    "orientation" TEXT NOT NULL DEFAULT '',
    "rentFen" INTEGER NOT NULL,
    "depositFen" INTEGER NOT NULL,
    "furniture" TEXT[],
    "status" "UnitStatus" NOT NULL DEFAULT 'vacant',
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "apartment_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_step" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "status" "UnitStatus" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "apartment_picture" (
    "id" UUID NOT NULL,
    "projectId" UUID NOT NULL,
    "unitId" UUID,
    "fileId" UUID NOT NULL,
    "kind" "PictureKind" NOT NULL DEFAULT 'photo',
    "caption" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "apartment_picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lottery" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "rulesHash" TEXT NOT NULL,
    "entropySource" TEXT NOT NULL,
    "entropyUrl" TEXT NOT NULL DEFAULT '',
    "entropyRule" TEXT NOT NULL DEFAULT '',
    "units" INTEGER NOT NULL,
    "freezeAt" TIMESTAMPTZ(3) NOT NULL,
    "drawAt" TIMESTAMPTZ(3) NOT NULL,
    "frozenAt" TIMESTAMPTZ(3),
    "rosterText" TEXT,
    "rosterHash" TEXT,
    "entrants" INTEGER,
    "entropy" TEXT,
    "entropyNote" TEXT,
    "drawnAt" TIMESTAMPTZ(3),
    "resultText" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lottery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "unitId" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "placeId" UUID,
    "renewalOfId" UUID,
    "status" "LeaseStatus" NOT NULL DEFAULT 'draft',
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsOn" DATE NOT NULL,
    "endedOn" DATE,
    "rentFen" INTEGER NOT NULL,
    "depositFen" INTEGER NOT NULL,
    "signedAt" TIMESTAMPTZ(3),
    "eligibilityEndedOn" DATE,
    "eligibilityReason" TEXT,
    "graceUntil" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lease_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_tenant" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "relation" "HouseholdRelation" NOT NULL,
    "identitySealed" TEXT NOT NULL,
    "identityMasked" TEXT NOT NULL,
    "fromOn" DATE NOT NULL,
    "untilOn" DATE,

    CONSTRAINT "lease_tenant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_bill" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "kind" "BillKind" NOT NULL,
    "period" TEXT NOT NULL,
    "amountFen" INTEGER NOT NULL,
    "dueOn" DATE NOT NULL,
    "paidAt" TIMESTAMPTZ(3),
    "paidNote" TEXT,
    "voidedAt" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "lease_bill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_handover" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "kind" "HandoverKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "electricity" INTEGER NOT NULL,
    "water" INTEGER NOT NULL,
    "gas" INTEGER NOT NULL,
    "inventory" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "byUserId" UUID NOT NULL,
    "confirmedAt" TIMESTAMPTZ(3),

    CONSTRAINT "lease_handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_picture" (
    "id" UUID NOT NULL,
    "handoverId" UUID NOT NULL,
    "fileId" UUID NOT NULL,

    CONSTRAINT "handover_picture_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_settlement" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "lines" JSONB NOT NULL,
    "depositFen" INTEGER NOT NULL,
    "refundFen" INTEGER NOT NULL,
    "byUserId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_settlement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_repair" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "urgent" BOOLEAN NOT NULL DEFAULT false,
    "status" "RepairStatus" NOT NULL DEFAULT 'reported',
    "answer" TEXT NOT NULL DEFAULT '',
    "reportedAt" TIMESTAMPTZ(3) NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_repair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_wish" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "kind" "WishKind" NOT NULL,
    "status" "WishStatus" NOT NULL DEFAULT 'asked',
    "wishedOn" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "answer" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "lease_wish_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lease_step" (
    "id" UUID NOT NULL,
    "leaseId" UUID NOT NULL,
    "status" "LeaseStatus" NOT NULL,
    "side" "Side" NOT NULL,
    "byUserId" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lease_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "allocation_batch_code_key" ON "allocation_batch"("code");

-- CreateIndex
CREATE UNIQUE INDEX "allocation_batch_lotteryId_key" ON "allocation_batch"("lotteryId");

-- CreateIndex
CREATE INDEX "allocation_batch_status_applyUntil_idx" ON "allocation_batch"("status", "applyUntil");

-- CreateIndex
CREATE INDEX "batch_unit_unitId_idx" ON "batch_unit"("unitId");

-- CreateIndex
CREATE INDEX "batch_step_batchId_at_idx" ON "batch_step"("batchId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "housing_application_receipt_key" ON "housing_application"("receipt");

-- CreateIndex
CREATE INDEX "housing_application_batchId_status_submittedAt_idx" ON "housing_application"("batchId", "status", "submittedAt");

-- CreateIndex
CREATE INDEX "housing_application_talentId_submittedAt_idx" ON "housing_application"("talentId", "submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "housing_application_batchId_talentId_key" ON "housing_application"("batchId", "talentId");

-- CreateIndex
CREATE INDEX "household_member_applicationId_idx" ON "household_member"("applicationId");

-- CreateIndex
CREATE INDEX "household_member_identityKey_idx" ON "household_member"("identityKey");

-- CreateIndex
CREATE INDEX "housing_paper_applicationId_idx" ON "housing_paper"("applicationId");

-- CreateIndex
CREATE INDEX "housing_step_applicationId_at_idx" ON "housing_step"("applicationId", "at");

-- CreateIndex
CREATE INDEX "housing_block_identityKey_untilOn_idx" ON "housing_block"("identityKey", "untilOn");

-- CreateIndex
CREATE UNIQUE INDEX "allocation_place_applicationId_key" ON "allocation_place"("applicationId");

-- CreateIndex
CREATE INDEX "allocation_place_batchId_status_position_idx" ON "allocation_place"("batchId", "status", "position");

-- CreateIndex
CREATE INDEX "allocation_place_status_turnUntil_idx" ON "allocation_place"("status", "turnUntil");

-- CreateIndex
CREATE UNIQUE INDEX "allocation_place_batchId_rank_key" ON "allocation_place"("batchId", "rank");

-- CreateIndex
CREATE UNIQUE INDEX "allocation_place_batchId_position_key" ON "allocation_place"("batchId", "position");

-- CreateIndex
CREATE INDEX "place_move_batchId_id_idx" ON "place_move"("batchId", "id");

-- CreateIndex
CREATE INDEX "place_move_placeId_id_idx" ON "place_move"("placeId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "apartment_project_code_key" ON "apartment_project"("code");

-- CreateIndex
CREATE UNIQUE INDEX "apartment_building_projectId_name_key" ON "apartment_building"("projectId", "name");

-- CreateIndex
CREATE INDEX "apartment_unit_projectId_status_idx" ON "apartment_unit"("projectId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "apartment_unit_buildingId_number_key" ON "apartment_unit"("buildingId", "number");

-- CreateIndex
CREATE INDEX "unit_step_unitId_at_idx" ON "unit_step"("unitId", "at");

-- CreateIndex
CREATE INDEX "apartment_picture_projectId_createdAt_idx" ON "apartment_picture"("projectId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "lottery_code_key" ON "lottery"("code");

-- CreateIndex
CREATE UNIQUE INDEX "lease_number_key" ON "lease"("number");

-- CreateIndex
CREATE UNIQUE INDEX "lease_placeId_key" ON "lease"("placeId");

-- CreateIndex
CREATE UNIQUE INDEX "lease_renewalOfId_key" ON "lease"("renewalOfId");

-- CreateIndex
CREATE INDEX "lease_talentId_startsOn_idx" ON "lease"("talentId", "startsOn");

-- CreateIndex
CREATE INDEX "lease_status_endsOn_idx" ON "lease"("status", "endsOn");

-- CreateIndex
CREATE INDEX "lease_tenant_leaseId_idx" ON "lease_tenant"("leaseId");

-- CreateIndex
CREATE INDEX "lease_bill_dueOn_idx" ON "lease_bill"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "lease_bill_leaseId_kind_period_key" ON "lease_bill"("leaseId", "kind", "period");

-- CreateIndex
CREATE UNIQUE INDEX "lease_handover_leaseId_kind_key" ON "lease_handover"("leaseId", "kind");

-- CreateIndex
CREATE INDEX "handover_picture_handoverId_idx" ON "handover_picture"("handoverId");

-- CreateIndex
CREATE UNIQUE INDEX "lease_settlement_leaseId_key" ON "lease_settlement"("leaseId");

-- CreateIndex
CREATE INDEX "lease_repair_status_reportedAt_idx" ON "lease_repair"("status", "reportedAt");

-- CreateIndex
CREATE INDEX "lease_repair_leaseId_reportedAt_idx" ON "lease_repair"("leaseId", "reportedAt");

-- CreateIndex
CREATE INDEX "lease_wish_status_askedAt_idx" ON "lease_wish"("status", "askedAt");

-- CreateIndex
CREATE INDEX "lease_step_leaseId_at_idx" ON "lease_step"("leaseId", "at");

-- AddForeignKey
ALTER TABLE "allocation_batch" ADD CONSTRAINT "allocation_batch_lotteryId_fkey" FOREIGN KEY ("lotteryId") REFERENCES "lottery"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_unit" ADD CONSTRAINT "batch_unit_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "allocation_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_unit" ADD CONSTRAINT "batch_unit_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "apartment_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "batch_step" ADD CONSTRAINT "batch_step_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "allocation_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "housing_application" ADD CONSTRAINT "housing_application_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "allocation_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "housing_application" ADD CONSTRAINT "housing_application_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "housing_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "allocation_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "housing_paper" ADD CONSTRAINT "housing_paper_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "housing_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "housing_step" ADD CONSTRAINT "housing_step_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "housing_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation_place" ADD CONSTRAINT "allocation_place_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "allocation_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation_place" ADD CONSTRAINT "allocation_place_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "housing_application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "allocation_place" ADD CONSTRAINT "allocation_place_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "apartment_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_move" ADD CONSTRAINT "place_move_batchId_fkey" FOREIGN KEY ("batchId") REFERENCES "allocation_batch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place_move" ADD CONSTRAINT "place_move_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "allocation_place"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "apartment_building" ADD CONSTRAINT "apartment_building_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "apartment_project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "apartment_unit" ADD CONSTRAINT "apartment_unit_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "apartment_project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "apartment_unit" ADD CONSTRAINT "apartment_unit_buildingId_fkey" FOREIGN KEY ("buildingId") REFERENCES "apartment_building"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_step" ADD CONSTRAINT "unit_step_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "apartment_unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "apartment_picture" ADD CONSTRAINT "apartment_picture_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "apartment_project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "apartment_picture" ADD CONSTRAINT "apartment_picture_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "apartment_unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "apartment_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "allocation_place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease" ADD CONSTRAINT "lease_renewalOfId_fkey" FOREIGN KEY ("renewalOfId") REFERENCES "lease"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_tenant" ADD CONSTRAINT "lease_tenant_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_bill" ADD CONSTRAINT "lease_bill_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_handover" ADD CONSTRAINT "lease_handover_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_picture" ADD CONSTRAINT "handover_picture_handoverId_fkey" FOREIGN KEY ("handoverId") REFERENCES "lease_handover"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_settlement" ADD CONSTRAINT "lease_settlement_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_repair" ADD CONSTRAINT "lease_repair_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_repair" ADD CONSTRAINT "lease_repair_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "apartment_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_wish" ADD CONSTRAINT "lease_wish_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lease_step" ADD CONSTRAINT "lease_step_leaseId_fkey" FOREIGN KEY ("leaseId") REFERENCES "lease"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What the database itself holds

CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "apartment_unit"
  ADD CONSTRAINT "apartment_unit_amounts" CHECK ("rentFen" >= 0 AND "depositFen" >= 0 AND "areaHundredths" > 0 AND "bedrooms" >= 0);

-- One person, whether applicant or family, in one application of a batch: so no household gets two units of it.
CREATE UNIQUE INDEX "household_member_once" ON "household_member"("batchId", "identityKey") WHERE "counts";

ALTER TABLE "allocation_batch"
  ADD CONSTRAINT "allocation_batch_times" CHECK ("applyFrom" < "applyUntil" AND "applyUntil" <= "noticeUntil" AND "noticeUntil" <= "resultNoticeUntil"),
  ADD CONSTRAINT "allocation_batch_draw" CHECK ("drawAt" IS NULL OR ("drawAt" > "noticeUntil" AND "drawAt" <= "resultNoticeUntil")),
  ADD CONSTRAINT "allocation_batch_turns" CHECK ("turnMinutes" > 0 AND "callSize" > 0 AND "maxDeclines" > 0 AND "dayFrom" >= 0 AND "dayUntil" <= 1440 AND "dayFrom" + "turnMinutes" <= "dayUntil");

ALTER TABLE "allocation_place"
  ADD CONSTRAINT "allocation_place_unit" CHECK (("status" = 'selected') = ("unitId" IS NOT NULL)),
  ADD CONSTRAINT "allocation_place_turn" CHECK (("status" = 'called') = ("turnUntil" IS NOT NULL)),
  ADD CONSTRAINT "allocation_place_order" CHECK ("rank" > 0 AND "position" > 0 AND "declines" >= 0);
CREATE UNIQUE INDEX "allocation_place_unit_once" ON "allocation_place"("batchId", "unitId") WHERE "status" = 'selected';

ALTER TABLE "housing_block" ADD CONSTRAINT "housing_block_days" CHECK ("untilOn" >= "fromOn");

ALTER TABLE "lease"
  ADD CONSTRAINT "lease_days" CHECK ("endsOn" >= "startsOn" AND ("endedOn" IS NULL OR ("endedOn" >= "startsOn" AND "endedOn" <= "endsOn"))),
  ADD CONSTRAINT "lease_amounts" CHECK ("rentFen" >= 0 AND "depositFen" >= 0),
  ADD CONSTRAINT "lease_grace" CHECK (("eligibilityEndedOn" IS NULL) = ("graceUntil" IS NULL) AND ("graceUntil" IS NULL OR "graceUntil" >= "eligibilityEndedOn")),
  ADD CONSTRAINT "lease_unit_once" EXCLUDE USING gist (
    "unitId" WITH =,
    daterange("startsOn", coalesce("endedOn", "endsOn"), '[]') WITH &&
  ) WHERE ("status" <> 'cancelled'),
  ADD CONSTRAINT "lease_talent_once" EXCLUDE USING gist (
    "talentId" WITH =,
    daterange("startsOn", coalesce("endedOn", "endsOn"), '[]') WITH &&
  ) WHERE ("status" <> 'cancelled');

ALTER TABLE "lease_bill" ADD CONSTRAINT "lease_bill_amount" CHECK ("amountFen" > 0);
ALTER TABLE "lease_handover" ADD CONSTRAINT "lease_handover_meters" CHECK ("electricity" >= 0 AND "water" >= 0 AND "gas" >= 0);

ALTER TABLE "lottery"
  ADD CONSTRAINT "lottery_times" CHECK ("freezeAt" < "drawAt" AND ("frozenAt" IS NULL OR "frozenAt" < "drawAt") AND ("drawnAt" IS NULL OR ("frozenAt" IS NOT NULL AND "drawnAt" >= "drawAt"))),
  ADD CONSTRAINT "lottery_roster" CHECK (("frozenAt" IS NULL) = ("rosterText" IS NULL) AND ("frozenAt" IS NULL) = ("rosterHash" IS NULL)),
  ADD CONSTRAINT "lottery_result" CHECK (("drawnAt" IS NULL) = ("resultText" IS NULL) AND ("drawnAt" IS NULL) = ("entropy" IS NULL));

-- What was announced and frozen stays as it is, and so does a drawn result, whoever asks.
CREATE FUNCTION lottery_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."frozenAt" IS NOT NULL THEN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'lottery % is frozen and cannot be deleted', OLD."code" USING ERRCODE = 'restrict_violation';
    END IF;
    IF ROW(NEW."id", NEW."code", NEW."title", NEW."rules", NEW."rulesHash", NEW."entropySource", NEW."entropyUrl", NEW."entropyRule",
           NEW."units", NEW."freezeAt", NEW."drawAt", NEW."frozenAt", NEW."rosterText", NEW."rosterHash", NEW."entrants")
       IS DISTINCT FROM
       ROW(OLD."id", OLD."code", OLD."title", OLD."rules", OLD."rulesHash", OLD."entropySource", OLD."entropyUrl", OLD."entropyRule",
           OLD."units", OLD."freezeAt", OLD."drawAt", OLD."frozenAt", OLD."rosterText", OLD."rosterHash", OLD."entrants")
    THEN
      RAISE EXCEPTION 'lottery % is frozen and cannot be changed', OLD."code" USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF OLD."drawnAt" IS NOT NULL AND
     ROW(NEW."entropy", NEW."entropyNote", NEW."drawnAt", NEW."resultText") IS DISTINCT FROM
     ROW(OLD."entropy", OLD."entropyNote", OLD."drawnAt", OLD."resultText")
  THEN
    RAISE EXCEPTION 'lottery % was drawn and cannot be changed', OLD."code" USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER lottery_keep BEFORE UPDATE OR DELETE ON "lottery" FOR EACH ROW EXECUTE FUNCTION lottery_keep();

CREATE FUNCTION lottery_keep_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "lottery" WHERE "frozenAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'frozen lotteries cannot be truncated' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER lottery_keep_all BEFORE TRUNCATE ON "lottery" FOR EACH STATEMENT EXECUTE FUNCTION lottery_keep_all();
