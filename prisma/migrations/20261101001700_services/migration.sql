-- Services of the card, vouchers with their counters, talent stations, policies.

-- CreateEnum
CREATE TYPE "PolicyKind" AS ENUM ('policy', 'announcement');

-- CreateEnum
CREATE TYPE "PolicyStatus" AS ENUM ('draft', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "BookingStatus" AS ENUM ('booked', 'cancelled', 'attended', 'absent');

-- CreateEnum
CREATE TYPE "VoucherPeriod" AS ENUM ('month', 'quarter', 'year', 'once');

-- CreateTable
CREATE TABLE "policy" (
    "id" UUID NOT NULL,
    "kind" "PolicyKind" NOT NULL DEFAULT 'policy',
    "status" "PolicyStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "bodyEn" TEXT NOT NULL DEFAULT '',
    "department" TEXT NOT NULL DEFAULT '',
    "effectiveOn" DATE,
    "tags" TEXT[],
    "publishedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawReason" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_file" (
    "id" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "policy_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_offer" (
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "summaryZh" TEXT NOT NULL DEFAULT '',
    "summaryEn" TEXT NOT NULL DEFAULT '',
    "kindKey" TEXT NOT NULL,
    "departmentId" UUID NOT NULL,
    "tiers" TEXT[],
    "papers" JSONB NOT NULL,
    "handlingDays" INTEGER NOT NULL,
    "resultZh" TEXT NOT NULL DEFAULT '',
    "resultEn" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_case" (
    "requestId" UUID NOT NULL,
    "serviceId" UUID NOT NULL,
    "userId" UUID,
    "cardId" UUID NOT NULL,
    "tierCode" TEXT NOT NULL,
    "cardValidUntil" DATE NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "appliedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_case_pkey" PRIMARY KEY ("requestId")
);

-- CreateTable
CREATE TABLE "service_paper" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fileId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "service_paper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL,
    "addressEn" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "summaryEn" TEXT NOT NULL DEFAULT '',
    "services" TEXT[],
    "servicesEn" TEXT[],
    "hours" JSONB NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "station_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station_slot" (
    "id" UUID NOT NULL,
    "stationId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "station_slot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station_booking" (
    "id" UUID NOT NULL,
    "slotId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "code" TEXT NOT NULL,
    "status" "BookingStatus" NOT NULL DEFAULT 'booked',
    "cancelledBy" TEXT,
    "bookedAt" TIMESTAMPTZ(3) NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "remindedAt" TIMESTAMPTZ(3),

    CONSTRAINT "station_booking_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station_pause" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "absences" INTEGER NOT NULL,
    "fromAt" TIMESTAMPTZ(3) NOT NULL,
    "untilAt" TIMESTAMPTZ(3) NOT NULL,
    "appeal" TEXT NOT NULL DEFAULT '',
    "appealedAt" TIMESTAMPTZ(3),
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" UUID,
    "liftNote" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "station_pause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voucher" (
    "id" UUID NOT NULL,
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "termsZh" TEXT NOT NULL DEFAULT '',
    "termsEn" TEXT NOT NULL DEFAULT '',
    "period" "VoucherPeriod" NOT NULL,
    "validFrom" DATE NOT NULL,
    "validUntil" DATE NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "voucher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voucher_quota" (
    "voucherId" UUID NOT NULL,
    "tierCode" TEXT NOT NULL,
    "uses" INTEGER NOT NULL,
    "pool" INTEGER,

    CONSTRAINT "voucher_quota_pkey" PRIMARY KEY ("voucherId","tierCode")
);

-- CreateTable
CREATE TABLE "partner_counter" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL DEFAULT '',
    "partner" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "pinHash" TEXT NOT NULL,
    "linkNo" INTEGER NOT NULL DEFAULT 1,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_counter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "voucher_counter" (
    "voucherId" UUID NOT NULL,
    "counterId" UUID NOT NULL,

    CONSTRAINT "voucher_counter_pkey" PRIMARY KEY ("voucherId","counterId")
);

-- CreateTable
CREATE TABLE "voucher_pool" (
    "voucherId" UUID NOT NULL,
    "tierCode" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "limit" INTEGER,
    "taken" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "voucher_pool_pkey" PRIMARY KEY ("voucherId","tierCode","period")
);

-- CreateTable
CREATE TABLE "voucher_use" (
    "id" UUID NOT NULL,
    "voucherId" UUID NOT NULL,
    "userId" UUID,
    "cardId" UUID NOT NULL,
    "tierCode" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "quota" INTEGER NOT NULL,
    "counterId" UUID NOT NULL,
    "ticket" UUID NOT NULL,
    "usedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "voucher_use_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "policy_status_kind_publishedAt_idx" ON "policy"("status", "kind", "publishedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "policy_file_fileId_key" ON "policy_file"("fileId");

-- CreateIndex
CREATE INDEX "policy_file_policyId_at_idx" ON "policy_file"("policyId", "at");

-- CreateIndex
CREATE INDEX "service_offer_active_position_idx" ON "service_offer"("active", "position");

-- CreateIndex
CREATE INDEX "service_case_serviceId_appliedAt_idx" ON "service_case"("serviceId", "appliedAt");

-- CreateIndex
CREATE INDEX "service_case_userId_appliedAt_idx" ON "service_case"("userId", "appliedAt");

-- CreateIndex
CREATE UNIQUE INDEX "service_paper_fileId_key" ON "service_paper"("fileId");

-- CreateIndex
CREATE INDEX "service_paper_requestId_at_idx" ON "service_paper"("requestId", "at");

-- CreateIndex
CREATE INDEX "station_slot_startsAt_idx" ON "station_slot"("startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "station_slot_stationId_startsAt_key" ON "station_slot"("stationId", "startsAt");

-- CreateIndex
CREATE UNIQUE INDEX "station_booking_code_key" ON "station_booking"("code");

-- CreateIndex
CREATE INDEX "station_booking_slotId_status_idx" ON "station_booking"("slotId", "status");

-- CreateIndex
CREATE INDEX "station_booking_userId_startsAt_idx" ON "station_booking"("userId", "startsAt");

-- CreateIndex
CREATE INDEX "station_booking_status_startsAt_idx" ON "station_booking"("status", "startsAt");

-- CreateIndex
CREATE INDEX "station_pause_userId_untilAt_idx" ON "station_pause"("userId", "untilAt");

-- CreateIndex
CREATE UNIQUE INDEX "voucher_use_ticket_key" ON "voucher_use"("ticket");

-- CreateIndex
CREATE INDEX "voucher_use_counterId_usedAt_idx" ON "voucher_use"("counterId", "usedAt" DESC);

-- CreateIndex
CREATE INDEX "voucher_use_userId_usedAt_idx" ON "voucher_use"("userId", "usedAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "voucher_use_voucherId_userId_period_no_key" ON "voucher_use"("voucherId", "userId", "period", "no");

-- AddForeignKey
ALTER TABLE "policy_file" ADD CONSTRAINT "policy_file_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_offer" ADD CONSTRAINT "service_offer_kindKey_fkey" FOREIGN KEY ("kindKey") REFERENCES "request_kind"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_offer" ADD CONSTRAINT "service_offer_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "service_offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_case" ADD CONSTRAINT "service_case_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_paper" ADD CONSTRAINT "service_paper_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "service_case"("requestId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_slot" ADD CONSTRAINT "station_slot_stationId_fkey" FOREIGN KEY ("stationId") REFERENCES "station"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_booking" ADD CONSTRAINT "station_booking_slotId_fkey" FOREIGN KEY ("slotId") REFERENCES "station_slot"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_booking" ADD CONSTRAINT "station_booking_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_pause" ADD CONSTRAINT "station_pause_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_quota" ADD CONSTRAINT "voucher_quota_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "voucher"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_counter" ADD CONSTRAINT "voucher_counter_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "voucher"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_counter" ADD CONSTRAINT "voucher_counter_counterId_fkey" FOREIGN KEY ("counterId") REFERENCES "partner_counter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_pool" ADD CONSTRAINT "voucher_pool_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "voucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_use" ADD CONSTRAINT "voucher_use_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "voucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_use" ADD CONSTRAINT "voucher_use_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voucher_use" ADD CONSTRAINT "voucher_use_counterId_fkey" FOREIGN KEY ("counterId") REFERENCES "partner_counter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- Policies: what is public has its day, what was withdrawn has its reason.
ALTER TABLE "policy"
  ADD CONSTRAINT "policy_published" CHECK (status = 'draft' OR "publishedAt" IS NOT NULL),
  ADD CONSTRAINT "policy_withdrawn" CHECK ((status = 'withdrawn') = ("withdrawnAt" IS NOT NULL));

-- Stations: places of a slot are counted here, and never more are held than there are.
ALTER TABLE "station_slot"
  ADD CONSTRAINT "station_slot_times" CHECK ("endsAt" > "startsAt"),
  ADD CONSTRAINT "station_slot_places" CHECK (capacity > 0 AND taken >= 0 AND taken <= capacity);
ALTER TABLE "station_booking" ADD CONSTRAINT "station_booking_alone"
  EXCLUDE USING gist ("userId" WITH =, tstzrange("startsAt", "endsAt") WITH &&) WHERE (status <> 'cancelled');

CREATE FUNCTION station_count_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before_places integer := 0;
  after_places integer := 0;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status <> 'cancelled' THEN before_places := 1; END IF;
  IF TG_OP <> 'DELETE' AND NEW.status <> 'cancelled' THEN after_places := 1; END IF;
  IF TG_OP = 'UPDATE' AND OLD."slotId" <> NEW."slotId" THEN
    RAISE EXCEPTION 'a booking stays with its slot';
  END IF;
  IF before_places <> after_places THEN
    UPDATE station_slot SET taken = taken + after_places - before_places
      WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD."slotId" ELSE NEW."slotId" END;
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER station_booking_places AFTER INSERT OR UPDATE OR DELETE ON "station_booking"
  FOR EACH ROW EXECUTE FUNCTION station_count_places();

ALTER TABLE "station_pause"
  ADD CONSTRAINT "station_pause_order" CHECK ("untilAt" > "fromAt" AND absences > 0),
  ADD CONSTRAINT "station_pause_lifted" CHECK (("liftedAt" IS NULL) = ("liftedById" IS NULL)),
  ADD CONSTRAINT "station_pause_once"
    EXCLUDE USING gist ("userId" WITH =, tstzrange("fromAt", "untilAt") WITH &&) WHERE ("liftedAt" IS NULL);

-- Services: one open case of a service for each person; `open` follows the request.
ALTER TABLE "service_offer" ADD CONSTRAINT "service_offer_days" CHECK ("handlingDays" BETWEEN 1 AND 250);
CREATE UNIQUE INDEX "service_case_one_open" ON "service_case" ("serviceId", "userId") WHERE open;

CREATE FUNCTION service_case_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.open := EXISTS (SELECT 1 FROM talent_request WHERE id = NEW."requestId" AND "closedAt" IS NULL);
  RETURN NEW;
END
$$;
CREATE TRIGGER service_case_open BEFORE INSERT OR UPDATE ON "service_case"
  FOR EACH ROW EXECUTE FUNCTION service_case_open();

CREATE FUNCTION service_case_follow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE service_case SET open = (NEW."closedAt" IS NULL) WHERE "requestId" = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER talent_request_service_case AFTER UPDATE OF "closedAt" ON "talent_request"
  FOR EACH ROW WHEN (OLD."closedAt" IS DISTINCT FROM NEW."closedAt") EXECUTE FUNCTION service_case_follow();

-- Vouchers: the number within holder and period is unique and at most the quota; a tier's pool is never overdrawn.
ALTER TABLE "voucher" ADD CONSTRAINT "voucher_days" CHECK ("validUntil" >= "validFrom");
ALTER TABLE "voucher_quota" ADD CONSTRAINT "voucher_quota_uses" CHECK (uses BETWEEN 1 AND 366 AND (pool IS NULL OR pool > 0));
ALTER TABLE "voucher_pool" ADD CONSTRAINT "voucher_pool_limit" CHECK (taken >= 0 AND ("limit" IS NULL OR taken <= "limit"));
ALTER TABLE "voucher_use" ADD CONSTRAINT "voucher_use_no" CHECK (no BETWEEN 1 AND quota);
ALTER TABLE "partner_counter" ADD CONSTRAINT "partner_counter_link" CHECK ("linkNo" > 0);

CREATE FUNCTION voucher_count_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO voucher_pool ("voucherId", "tierCode", period, taken) VALUES (NEW."voucherId", NEW."tierCode", NEW.period, 1)
    ON CONFLICT ("voucherId", "tierCode", period) DO UPDATE SET taken = voucher_pool.taken + 1;
  RETURN NULL;
END
$$;
CREATE TRIGGER voucher_use_counted AFTER INSERT ON "voucher_use" FOR EACH ROW EXECUTE FUNCTION voucher_count_use();

-- The log of uses is append-only; of a person erased, the name may go.
CREATE FUNCTION voucher_use_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."userId" IS NULL AND
     (to_jsonb(NEW) - 'userId') = (to_jsonb(OLD) - 'userId') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the log of uses is append-only' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER voucher_use_append_only BEFORE UPDATE OR DELETE ON "voucher_use"
  FOR EACH ROW EXECUTE FUNCTION voucher_use_append_only();
