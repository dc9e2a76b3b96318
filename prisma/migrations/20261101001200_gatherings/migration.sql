CREATE TYPE "GatheringKind" AS ENUM ('delegation', 'salon', 'policy_briefing', 'enterprise_visit', 'night_school');
CREATE TYPE "GatheringStatus" AS ENUM ('draft', 'published', 'cancelled', 'concluded');
CREATE TYPE "RegistrationStatus" AS ENUM ('waiting', 'registered', 'attended', 'absent', 'cancelled');

CREATE TABLE "gathering_series" (
    "id" UUID NOT NULL,
    "kind" "GatheringKind" NOT NULL,
    "title" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "gathering_series_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "gathering" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "GatheringKind" NOT NULL,
    "status" "GatheringStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "host" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL,
    "address" TEXT NOT NULL DEFAULT '',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "closesAt" TIMESTAMPTZ(3) NOT NULL,
    "capacity" INTEGER NOT NULL,
    "seatsTaken" INTEGER NOT NULL DEFAULT 0,
    "groupSize" INTEGER NOT NULL DEFAULT 1,
    "audience" "UserKind"[],
    "seriesId" UUID,
    "session" INTEGER,
    "calendarUid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "cancelReason" TEXT,
    "summaryReport" TEXT NOT NULL DEFAULT '',
    "createdById" UUID,
    "publishedAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "gathering_pkey" PRIMARY KEY ("id"),
    CONSTRAINT gathering_times CHECK ("startsAt" < "endsAt" AND "closesAt" <= "startsAt"),
    CONSTRAINT gathering_capacity CHECK (capacity >= 1 AND "seatsTaken" BETWEEN 0 AND capacity),
    CONSTRAINT gathering_group CHECK ("groupSize" BETWEEN 1 AND capacity),
    CONSTRAINT gathering_session CHECK (("seriesId" IS NULL) = ("session" IS NULL)),
    CONSTRAINT gathering_published CHECK (status <> 'published' OR "publishedAt" IS NOT NULL)
);

CREATE TABLE "gathering_registration" (
    "id" UUID NOT NULL,
    "gatheringId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organisationId" UUID,
    "status" "RegistrationStatus" NOT NULL DEFAULT 'waiting',
    "persons" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT NOT NULL DEFAULT '',
    "queueNo" BIGSERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "promotedAt" TIMESTAMPTZ(3),
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledBy" "Side",
    "arrived" INTEGER,
    "arrivedAt" TIMESTAMPTZ(3),
    CONSTRAINT "gathering_registration_pkey" PRIMARY KEY ("id"),
    CONSTRAINT registration_persons CHECK (persons >= 1),
    CONSTRAINT registration_arrival CHECK ((status = 'attended') = (arrived IS NOT NULL AND "arrivedAt" IS NOT NULL)),
    CONSTRAINT registration_arrived CHECK (arrived IS NULL OR arrived BETWEEN 1 AND persons)
);

CREATE TABLE "gathering_person" (
    "id" UUID NOT NULL,
    "registrationId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "gathering_person_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "gathering_follow_up" (
    "id" UUID NOT NULL,
    "gatheringId" UUID NOT NULL,
    "matter" TEXT NOT NULL,
    "ownerId" UUID NOT NULL,
    "dueOn" DATE NOT NULL,
    "outcome" TEXT,
    "doneAt" TIMESTAMPTZ(3),
    "remindedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "gathering_follow_up_pkey" PRIMARY KEY ("id"),
    CONSTRAINT follow_up_done CHECK (("doneAt" IS NULL) = (outcome IS NULL))
);

CREATE TABLE "door_scan" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "subjectId" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "matchId" UUID,
    "scannedAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "byUserId" UUID NOT NULL,
    CONSTRAINT "door_scan_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "gathering_slug_key" ON "gathering"("slug");
CREATE UNIQUE INDEX "gathering_calendarUid_key" ON "gathering"("calendarUid");
CREATE UNIQUE INDEX "gathering_seriesId_session_key" ON "gathering"("seriesId", "session");
CREATE INDEX "gathering_status_startsAt_idx" ON "gathering"("status", "startsAt");
CREATE UNIQUE INDEX "gathering_registration_code_key" ON "gathering_registration"("code");
CREATE INDEX "gathering_registration_gatheringId_status_queueNo_idx" ON "gathering_registration"("gatheringId", "status", "queueNo");
CREATE INDEX "gathering_registration_userId_registeredAt_idx" ON "gathering_registration"("userId", "registeredAt");
CREATE INDEX "gathering_registration_organisationId_registeredAt_idx" ON "gathering_registration"("organisationId", "registeredAt");
CREATE UNIQUE INDEX "gathering_person_registrationId_position_key" ON "gathering_person"("registrationId", "position");
CREATE INDEX "gathering_follow_up_gatheringId_dueOn_idx" ON "gathering_follow_up"("gatheringId", "dueOn");
CREATE INDEX "gathering_follow_up_doneAt_dueOn_idx" ON "gathering_follow_up"("doneAt", "dueOn");
CREATE INDEX "door_scan_subjectId_scannedAt_idx" ON "door_scan"("subjectId", "scannedAt");

-- One living registration of a person, or of an organisation, for each event.
CREATE UNIQUE INDEX registration_one_of_person ON "gathering_registration" ("gatheringId", "userId")
  WHERE "organisationId" IS NULL AND status <> 'cancelled';
CREATE UNIQUE INDEX registration_one_of_organisation ON "gathering_registration" ("gatheringId", "organisationId")
  WHERE "organisationId" IS NOT NULL AND status <> 'cancelled';

ALTER TABLE "gathering" ADD CONSTRAINT "gathering_seriesId_fkey" FOREIGN KEY ("seriesId") REFERENCES "gathering_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "gathering_registration" ADD CONSTRAINT "gathering_registration_gatheringId_fkey" FOREIGN KEY ("gatheringId") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "gathering_registration" ADD CONSTRAINT "gathering_registration_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "gathering_registration" ADD CONSTRAINT "gathering_registration_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "gathering_person" ADD CONSTRAINT "gathering_person_registrationId_fkey" FOREIGN KEY ("registrationId") REFERENCES "gathering_registration"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "gathering_follow_up" ADD CONSTRAINT "gathering_follow_up_gatheringId_fkey" FOREIGN KEY ("gatheringId") REFERENCES "gathering"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "gathering_follow_up" ADD CONSTRAINT "gathering_follow_up_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The seats of an event follow its registrations; the check on "seatsTaken" then refuses one too many, whoever writes.
CREATE FUNCTION gathering_count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before_seats integer := 0;
  after_seats integer := 0;
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.status IN ('registered', 'attended', 'absent') THEN before_seats := OLD.persons; END IF;
  IF TG_OP <> 'DELETE' AND NEW.status IN ('registered', 'attended', 'absent') THEN after_seats := NEW.persons; END IF;
  IF TG_OP = 'UPDATE' AND OLD."gatheringId" <> NEW."gatheringId" THEN
    RAISE EXCEPTION 'a registration stays with its event';
  END IF;
  IF before_seats <> after_seats THEN
    UPDATE gathering SET "seatsTaken" = "seatsTaken" + after_seats - before_seats
      WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD."gatheringId" ELSE NEW."gatheringId" END;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER gathering_registration_seats AFTER INSERT OR UPDATE OR DELETE ON "gathering_registration"
  FOR EACH ROW EXECUTE FUNCTION gathering_count_seats();
