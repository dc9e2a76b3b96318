-- CreateEnum
CREATE TYPE "RequestStatus" AS ENUM ('registered', 'assigned', 'acknowledged', 'in_progress', 'reported', 'followed_up', 'returned', 'resolved', 'closed_out');

-- CreateEnum
CREATE TYPE "RequestParty" AS ENUM ('talent', 'leader', 'liaison', 'department', 'support', 'office', 'system');

-- CreateEnum
CREATE TYPE "DepartmentRole" AS ENUM ('lead', 'support');

-- CreateEnum
CREATE TYPE "ExtensionStatus" AS ENUM ('asked', 'granted', 'refused', 'lapsed');

-- CreateEnum
CREATE TYPE "TemplateUse" AS ENUM ('assign', 'progress', 'report', 'hand_back', 'close');

-- CreateTable
CREATE TABLE "talent_request" (
    "id" UUID NOT NULL,
    "serial" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "kindKey" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "status" "RequestStatus" NOT NULL DEFAULT 'registered',
    "ownerUserId" UUID NOT NULL,
    "leaderUserId" UUID,
    "deskUserId" UUID NOT NULL,
    "talentUserId" UUID,
    "talentName" TEXT NOT NULL,
    "talentUnit" TEXT NOT NULL DEFAULT '',
    "keyTalentId" UUID,
    "visitId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "round" INTEGER NOT NULL DEFAULT 1,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "stepDueAt" TIMESTAMPTZ(3),
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "handlingDays" INTEGER NOT NULL,
    "escalatedFor" TIMESTAMPTZ(3),
    "remindedFor" TIMESTAMPTZ(3),
    "urgedAt" TIMESTAMPTZ(3),
    "satisfied" BOOLEAN,
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talent_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_step" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "move" TEXT NOT NULL,
    "status" "RequestStatus" NOT NULL,
    "party" "RequestParty" NOT NULL,
    "byUserId" UUID,
    "organisationId" UUID,
    "forUserId" UUID,
    "note" TEXT NOT NULL DEFAULT '',
    "data" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_ownership" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "ownerUserId" UUID NOT NULL,
    "organisationId" UUID,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "reason" TEXT NOT NULL,

    CONSTRAINT "request_ownership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_department" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "DepartmentRole" NOT NULL,
    "handlerUserId" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL,
    "doneAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "request_department_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_extension" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "status" "ExtensionStatus" NOT NULL DEFAULT 'asked',
    "days" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "dueBefore" TIMESTAMPTZ(3) NOT NULL,
    "dueAfter" TIMESTAMPTZ(3) NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "request_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_attachment" (
    "id" UUID NOT NULL,
    "requestId" UUID NOT NULL,
    "stepId" UUID NOT NULL,
    "fileId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_reader" (
    "requestId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "request_reader_pkey" PRIMARY KEY ("requestId","userId")
);

-- CreateTable
CREATE TABLE "request_kind" (
    "key" TEXT NOT NULL,
    "zh" TEXT NOT NULL,
    "en" TEXT NOT NULL,
    "hintZh" TEXT NOT NULL DEFAULT '',
    "hintEn" TEXT NOT NULL DEFAULT '',
    "departmentId" UUID,
    "handlingDays" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "request_kind_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "request_template" (
    "id" UUID NOT NULL,
    "organisationId" UUID,
    "use" "TemplateUse" NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "department_desk" (
    "organisationId" UUID NOT NULL,
    "receiverUserId" UUID NOT NULL,

    CONSTRAINT "department_desk_pkey" PRIMARY KEY ("organisationId")
);

-- CreateTable
CREATE TABLE "department_absence" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "deputyUserId" UUID NOT NULL,
    "fromDay" DATE NOT NULL,
    "toDay" DATE NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "department_absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "talent_request_serial_key" ON "talent_request"("serial");

-- CreateIndex
CREATE INDEX "talent_request_status_stepDueAt_idx" ON "talent_request"("status", "stepDueAt");

-- CreateIndex
CREATE INDEX "talent_request_ownerUserId_status_idx" ON "talent_request"("ownerUserId", "status");

-- CreateIndex
CREATE INDEX "talent_request_leaderUserId_status_idx" ON "talent_request"("leaderUserId", "status");

-- CreateIndex
CREATE INDEX "talent_request_talentUserId_registeredAt_idx" ON "talent_request"("talentUserId", "registeredAt" DESC);

-- CreateIndex
CREATE INDEX "talent_request_deskUserId_status_idx" ON "talent_request"("deskUserId", "status");

-- CreateIndex
CREATE INDEX "talent_request_visitId_idx" ON "talent_request"("visitId");

-- CreateIndex
CREATE INDEX "talent_request_keyTalentId_idx" ON "talent_request"("keyTalentId");

-- CreateIndex
CREATE INDEX "talent_request_kindKey_registeredAt_idx" ON "talent_request"("kindKey", "registeredAt");

-- CreateIndex
CREATE UNIQUE INDEX "request_step_requestId_seq_key" ON "request_step"("requestId", "seq");

-- CreateIndex
CREATE INDEX "request_ownership_requestId_startedAt_idx" ON "request_ownership"("requestId", "startedAt");

-- CreateIndex
CREATE INDEX "request_ownership_ownerUserId_endedAt_idx" ON "request_ownership"("ownerUserId", "endedAt");

-- CreateIndex
CREATE INDEX "request_department_organisationId_endedAt_idx" ON "request_department"("organisationId", "endedAt");

-- CreateIndex
CREATE INDEX "request_department_handlerUserId_endedAt_idx" ON "request_department"("handlerUserId", "endedAt");

-- CreateIndex
CREATE INDEX "request_extension_requestId_askedAt_idx" ON "request_extension"("requestId", "askedAt");

-- CreateIndex
CREATE INDEX "request_extension_status_askedAt_idx" ON "request_extension"("status", "askedAt");

-- CreateIndex
CREATE UNIQUE INDEX "request_attachment_fileId_key" ON "request_attachment"("fileId");

-- CreateIndex
CREATE INDEX "request_attachment_requestId_at_idx" ON "request_attachment"("requestId", "at");

-- CreateIndex
CREATE INDEX "request_template_organisationId_use_idx" ON "request_template"("organisationId", "use");

-- CreateIndex
CREATE INDEX "department_absence_organisationId_toDay_idx" ON "department_absence"("organisationId", "toDay");

-- CreateIndex
CREATE INDEX "department_absence_deputyUserId_toDay_idx" ON "department_absence"("deputyUserId", "toDay");

-- AddForeignKey
ALTER TABLE "talent_request" ADD CONSTRAINT "talent_request_kindKey_fkey" FOREIGN KEY ("kindKey") REFERENCES "request_kind"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_request" ADD CONSTRAINT "talent_request_ownerUserId_fkey" FOREIGN KEY ("ownerUserId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_request" ADD CONSTRAINT "talent_request_leaderUserId_fkey" FOREIGN KEY ("leaderUserId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_request" ADD CONSTRAINT "talent_request_deskUserId_fkey" FOREIGN KEY ("deskUserId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_request" ADD CONSTRAINT "talent_request_talentUserId_fkey" FOREIGN KEY ("talentUserId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_byUserId_fkey" FOREIGN KEY ("byUserId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_step" ADD CONSTRAINT "request_step_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_ownership" ADD CONSTRAINT "request_ownership_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_ownership" ADD CONSTRAINT "request_ownership_ownerUserId_fkey" FOREIGN KEY ("ownerUserId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_department" ADD CONSTRAINT "request_department_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_department" ADD CONSTRAINT "request_department_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_department" ADD CONSTRAINT "request_department_handlerUserId_fkey" FOREIGN KEY ("handlerUserId") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_extension" ADD CONSTRAINT "request_extension_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_attachment" ADD CONSTRAINT "request_attachment_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_attachment" ADD CONSTRAINT "request_attachment_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "request_step"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_reader" ADD CONSTRAINT "request_reader_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES "talent_request"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_reader" ADD CONSTRAINT "request_reader_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_kind" ADD CONSTRAINT "request_kind_departmentId_fkey" FOREIGN KEY ("departmentId") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "request_template" ADD CONSTRAINT "request_template_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_desk" ADD CONSTRAINT "department_desk_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_desk" ADD CONSTRAINT "department_desk_receiverUserId_fkey" FOREIGN KEY ("receiverUserId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_absence" ADD CONSTRAINT "department_absence_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "department_absence" ADD CONSTRAINT "department_absence_deputyUserId_fkey" FOREIGN KEY ("deputyUserId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Rules the database itself holds.
ALTER TABLE "talent_request" ADD CONSTRAINT talent_request_closed_at
  CHECK ((status IN ('resolved', 'closed_out')) = ("closedAt" IS NOT NULL));
ALTER TABLE "talent_request" ADD CONSTRAINT talent_request_step_due
  CHECK (("closedAt" IS NULL) = ("stepDueAt" IS NOT NULL));
ALTER TABLE "talent_request" ADD CONSTRAINT talent_request_counts
  CHECK (version >= 1 AND round >= 1 AND "handlingDays" BETWEEN 1 AND 250);
ALTER TABLE "request_kind" ADD CONSTRAINT request_kind_days CHECK ("handlingDays" BETWEEN 1 AND 250);

-- Ownership: periods of one request never overlap, and only one is open.
ALTER TABLE "request_ownership" ADD CONSTRAINT request_ownership_order CHECK ("endedAt" IS NULL OR "endedAt" >= "startedAt");
ALTER TABLE "request_ownership" ADD CONSTRAINT request_ownership_alone
  EXCLUDE USING gist ("requestId" WITH =, tstzrange("startedAt", "endedAt") WITH &&);
CREATE UNIQUE INDEX request_ownership_one_open ON "request_ownership" ("requestId") WHERE "endedAt" IS NULL;

-- Departments: one leads at a time; none takes part twice at once.
CREATE UNIQUE INDEX request_department_one_lead ON "request_department" ("requestId") WHERE role = 'lead' AND "endedAt" IS NULL;
CREATE UNIQUE INDEX request_department_once ON "request_department" ("requestId", "organisationId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX request_extension_one_asked ON "request_extension" ("requestId") WHERE status = 'asked';
ALTER TABLE "request_extension" ADD CONSTRAINT request_extension_days CHECK (days BETWEEN 1 AND 250 AND "dueAfter" > "dueBefore");
ALTER TABLE "department_absence" ADD CONSTRAINT department_absence_order CHECK ("toDay" >= "fromDay" AND "userId" <> "deputyUserId");
ALTER TABLE "department_absence" ADD CONSTRAINT department_absence_once
  EXCLUDE USING gist ("userId" WITH =, daterange("fromDay", "toDay", '[]') WITH &&);
CREATE UNIQUE INDEX request_template_name ON "request_template" (COALESCE("organisationId", '00000000-0000-0000-0000-000000000000'::uuid), use, name);

-- The trail is append-only: a step goes with its request alone; of a person erased, name and words may go.
CREATE FUNCTION request_step_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM "talent_request" WHERE id = OLD."requestId") THEN
      RAISE EXCEPTION 'request_step is append-only';
    END IF;
    RETURN OLD;
  END IF;
  IF to_jsonb(NEW) - ARRAY['byUserId', 'forUserId', 'organisationId', 'note']
       IS DISTINCT FROM to_jsonb(OLD) - ARRAY['byUserId', 'forUserId', 'organisationId', 'note']
     OR (NEW."byUserId" IS DISTINCT FROM OLD."byUserId" AND NEW."byUserId" IS NOT NULL)
     OR (NEW."forUserId" IS DISTINCT FROM OLD."forUserId" AND NEW."forUserId" IS NOT NULL)
     OR (NEW."organisationId" IS DISTINCT FROM OLD."organisationId" AND NEW."organisationId" IS NOT NULL)
     OR (NEW.note <> OLD.note AND NEW.note <> '') THEN
    RAISE EXCEPTION 'request_step is append-only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER request_step_append_only BEFORE UPDATE OR DELETE ON "request_step"
  FOR EACH ROW EXECUTE FUNCTION request_step_append_only();

-- A period of ownership is only ever ended, once.
CREATE FUNCTION request_ownership_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF EXISTS (SELECT 1 FROM "talent_request" WHERE id = OLD."requestId") THEN
      RAISE EXCEPTION 'request_ownership is append-only';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD."endedAt" IS NOT NULL OR to_jsonb(NEW) - 'endedAt' IS DISTINCT FROM to_jsonb(OLD) - 'endedAt' THEN
    RAISE EXCEPTION 'request_ownership is append-only';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER request_ownership_append_only BEFORE UPDATE OR DELETE ON "request_ownership"
  FOR EACH ROW EXECUTE FUNCTION request_ownership_append_only();

-- At every commit: exactly one owner while open, none after, no gap between periods, one step for each version.
CREATE FUNCTION request_holds_together() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  target uuid;
  held "talent_request"%ROWTYPE;
  periods record;
  trail record;
BEGIN
  IF TG_TABLE_NAME = 'talent_request' THEN target := NEW.id; ELSE target := NEW."requestId"; END IF;
  SELECT * INTO held FROM "talent_request" WHERE id = target;
  IF NOT FOUND THEN RETURN NULL; END IF;
  SELECT count(*) FILTER (WHERE o."endedAt" IS NULL) AS open,
         min(o."startedAt") AS first,
         max(o."endedAt") AS last,
         count(*) FILTER (WHERE o.before IS NOT NULL AND o.before <> o."startedAt") AS gaps,
         (array_agg(o."ownerUserId" ORDER BY o."startedAt" DESC, o."endedAt" DESC NULLS FIRST))[1] AS owner
    INTO periods
    FROM (SELECT "ownerUserId", "startedAt", "endedAt",
                 lag("endedAt") OVER (ORDER BY "startedAt", "endedAt" NULLS LAST) AS before
            FROM "request_ownership" WHERE "requestId" = target) o;
  IF periods.first IS DISTINCT FROM held."registeredAt" OR periods.gaps > 0
     OR periods.owner IS DISTINCT FROM held."ownerUserId"
     OR periods.open <> (CASE WHEN held."closedAt" IS NULL THEN 1 ELSE 0 END)
     OR (held."closedAt" IS NOT NULL AND periods.last IS DISTINCT FROM held."closedAt") THEN
    RAISE EXCEPTION 'talent_request % has no unbroken owner', target USING ERRCODE = 'check_violation';
  END IF;
  SELECT count(*) AS steps, max(seq) AS last,
         (array_agg(status ORDER BY seq DESC))[1] AS status
    INTO trail FROM "request_step" WHERE "requestId" = target;
  IF trail.steps <> held.version OR trail.last IS DISTINCT FROM held.version
     OR trail.status IS DISTINCT FROM held.status THEN
    RAISE EXCEPTION 'talent_request % has no complete trail', target USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER talent_request_holds AFTER INSERT OR UPDATE ON "talent_request"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION request_holds_together();
CREATE CONSTRAINT TRIGGER request_ownership_holds AFTER INSERT OR UPDATE ON "request_ownership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION request_holds_together();
CREATE CONSTRAINT TRIGGER request_step_holds AFTER INSERT ON "request_step"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION request_holds_together();

-- The catalogue a new site starts with; the talent office names the departments and changes the days.
INSERT INTO "request_kind" (key, zh, en, "hintZh", "hintEn", "handlingDays", position) VALUES
  ('schooling', '子女入学', 'Schooling for children', '入园、入学、转学', 'Kindergarten, enrolment, change of school', 15, 1),
  ('spouse', '配偶就业', 'Work for a spouse', '求职推荐、岗位对接', 'Recommendations, introductions to employers', 15, 2),
  ('housing', '住房安居', 'Housing', '人才公寓、租房补贴、购房', 'Talent apartments, rent subsidy, purchase', 15, 3),
  ('medical', '医疗保健', 'Medical care', '就医、体检、家人医疗', 'Treatment, check-ups, care for the family', 10, 4),
  ('residence', '落户与居留', 'Residence', '落户、居住证、出入境', 'Household registration, permits, entry and exit', 10, 5),
  ('project', '项目与平台', 'Projects and platforms', '科研项目申报、平台建设、设备共享', 'Research projects, laboratories, shared equipment', 20, 6),
  ('funding', '补贴与融资', 'Subsidies and finance', '人才补贴、科技贷款、资金兑付', 'Talent subsidies, technology loans, payments due', 15, 7),
  ('hiring', '招聘用工', 'Hiring', '招聘活动、校企合作、实习基地', 'Recruiting events, universities, internship bases', 10, 8),
  ('premises', '用地与厂房', 'Land and premises', '场地、厂房、水电气', 'Sites, workshops, power and water', 20, 9),
  ('transport', '交通出行', 'Transport', '公交线路、停车、通勤', 'Bus lines, parking, commuting', 10, 10),
  ('title', '职称与资格', 'Titles and qualifications', '职称评审、人才认定', 'Assessment of titles, recognition as talent', 15, 11),
  ('other', '其他', 'Other', '不在以上各类的事项', 'Anything else', 10, 12);
