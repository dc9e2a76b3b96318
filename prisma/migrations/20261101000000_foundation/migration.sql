-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "ApplicationStatus" AS ENUM ('submitted', 'viewed', 'screening', 'interview', 'offered', 'signed', 'rejected', 'withdrawn', 'opening_closed');

-- CreateEnum
CREATE TYPE "RejectionReason" AS ENUM ('degree', 'major', 'skills', 'experience', 'salary', 'place', 'filled', 'other');

-- CreateEnum
CREATE TYPE "InterviewStatus" AS ENUM ('proposed', 'accepted', 'declined', 'counter_proposed', 'cancelled');

-- CreateEnum
CREATE TYPE "InterviewMode" AS ENUM ('onsite', 'phone', 'video');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('open', 'accepted', 'declined', 'lapsed', 'withdrawn');

-- CreateEnum
CREATE TYPE "Degree" AS ENUM ('any', 'junior_middle', 'senior_middle', 'secondary_vocational', 'associate', 'bachelor', 'master', 'doctor');

-- CreateEnum
CREATE TYPE "Employment" AS ENUM ('full_time', 'part_time', 'internship');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('talent', 'enterprise', 'office', 'system');

-- CreateEnum
CREATE TYPE "EnterpriseStatus" AS ENUM ('unverified', 'pending', 'returned', 'approved', 'suspended');

-- CreateEnum
CREATE TYPE "UserKind" AS ENUM ('graduate', 'enterprise', 'university', 'leader', 'liaison', 'department', 'office');

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('waiting', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('queued', 'sent', 'failed', 'bounced', 'suppressed');

-- CreateEnum
CREATE TYPE "OpeningStatus" AS ENUM ('draft', 'pending', 'returned', 'published', 'paused', 'closed', 'filled', 'archived');

-- CreateEnum
CREATE TYPE "CloseReason" AS ENUM ('expired', 'enterprise', 'office');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('enterprise', 'university', 'department', 'office');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('owner', 'admin', 'member');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('pending', 'active', 'refused', 'ended');

-- CreateEnum
CREATE TYPE "Visibility" AS ENUM ('all_verified', 'applied_only', 'hidden');

-- CreateEnum
CREATE TYPE "ExperienceKind" AS ENUM ('internship', 'work', 'project');

-- CreateEnum
CREATE TYPE "LookKind" AS ENUM ('profile', 'contact', 'resume');

-- CreateEnum
CREATE TYPE "TalentInvitationStatus" AS ENUM ('sent', 'accepted', 'declined', 'lapsed');

-- CreateTable
CREATE TABLE "application" (
    "id" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "status" "ApplicationStatus" NOT NULL DEFAULT 'submitted',
    "round" INTEGER NOT NULL DEFAULT 1,
    "message" TEXT NOT NULL DEFAULT '',
    "resumeFileId" UUID,
    "rejectionReason" "RejectionReason",
    "rejectionNote" TEXT,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "statusAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_step" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "status" "ApplicationStatus" NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'status',
    "side" "Side" NOT NULL,
    "byUserId" UUID,
    "note" TEXT,
    "data" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interview" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "status" "InterviewStatus" NOT NULL DEFAULT 'proposed',
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "mode" "InterviewMode" NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "counterStartsAt" TIMESTAMPTZ(3),
    "counterNote" TEXT,
    "calendarUid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "interview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL,
    "applicationId" UUID NOT NULL,
    "status" "OfferStatus" NOT NULL DEFAULT 'open',
    "salaryFen" INTEGER NOT NULL,
    "salaryMonths" INTEGER NOT NULL DEFAULT 12,
    "startDate" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "respondedAt" TIMESTAMPTZ(3),

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_template" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reply_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise" (
    "id" UUID NOT NULL,
    "externalId" TEXT,
    "name" TEXT NOT NULL,
    "shortName" TEXT,
    "creditCode" TEXT,
    "status" "EnterpriseStatus" NOT NULL DEFAULT 'pending',
    "statusNote" TEXT,
    "statusAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "industryCode" TEXT,
    "cluster" TEXT,
    "city" TEXT NOT NULL DEFAULT '',
    "district" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "size" TEXT,
    "introduction" TEXT NOT NULL DEFAULT '',
    "website" TEXT,
    "contactName" TEXT,
    "contactPhone" TEXT,
    "contactEmail" TEXT,
    "licenceFileId" UUID,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "medianReplyHours" INTEGER,
    "replySample" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enterprise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enterprise_decision" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "fromStatus" "EnterpriseStatus" NOT NULL,
    "toStatus" "EnterpriseStatus" NOT NULL,
    "note" TEXT,
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "enterprise_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain_event" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "actorUserId" UUID,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "domain_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_delivery" (
    "eventId" UUID NOT NULL,
    "reaction" TEXT NOT NULL,
    "deliveredAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_delivery_pkey" PRIMARY KEY ("eventId","reaction")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorUserId" UUID,
    "actorKind" TEXT NOT NULL,
    "organisationId" UUID,
    "action" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT,
    "detail" JSONB,
    "requestId" TEXT,
    "sensitive" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_dirty" (
    "index" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "mark" BIGSERIAL NOT NULL,
    "markedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_dirty_pkey" PRIMARY KEY ("index","documentId")
);

-- CreateTable
CREATE TABLE "search_state" (
    "index" TEXT NOT NULL,
    "settingsHash" TEXT NOT NULL DEFAULT '',
    "rebuiltAt" TIMESTAMPTZ(3),
    "checkedAt" TIMESTAMPTZ(3),
    "drift" JSONB,

    CONSTRAINT "search_state_pkey" PRIMARY KEY ("index")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "ownerUserId" UUID,
    "organisationId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "kind" "UserKind" NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'zh-CN',
    "disabledAt" TIMESTAMPTZ(3),
    "consentVersion" TEXT,
    "consentAt" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" UUID NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_bucket" (
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "rate_bucket_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileId" UUID,
    "organisationId" UUID,
    "byUserId" UUID,
    "status" "ImportStatus" NOT NULL DEFAULT 'waiting',
    "strict" BOOLEAN NOT NULL DEFAULT false,
    "trusted" BOOLEAN NOT NULL DEFAULT false,
    "dryRun" BOOLEAN NOT NULL DEFAULT false,
    "bytesTotal" INTEGER NOT NULL DEFAULT 0,
    "bytesRead" INTEGER NOT NULL DEFAULT 0,
    "read" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "rejected" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "startedAt" TIMESTAMPTZ(3),
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_fault" (
    "id" UUID NOT NULL,
    "runId" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "value" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "import_fault_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_item" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "link" TEXT,
    "readAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inbox_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "userId" UUID,
    "toEmail" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "params" JSONB NOT NULL,
    "locale" TEXT NOT NULL,
    "status" "MailStatus" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "lastError" TEXT,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_preference" (
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "email" BOOLEAN NOT NULL,

    CONSTRAINT "mail_preference_pkey" PRIMARY KEY ("userId","kind")
);

-- CreateTable
CREATE TABLE "mail_bounce" (
    "email" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_bounce_pkey" PRIMARY KEY ("email")
);

-- CreateTable
CREATE TABLE "opening" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "externalId" TEXT,
    "title" TEXT NOT NULL,
    "status" "OpeningStatus" NOT NULL DEFAULT 'draft',
    "statusNote" TEXT,
    "statusAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closeReason" "CloseReason",
    "headcount" INTEGER NOT NULL DEFAULT 1,
    "duties" TEXT NOT NULL DEFAULT '',
    "requirements" TEXT NOT NULL DEFAULT '',
    "degree" "Degree" NOT NULL DEFAULT 'any',
    "experienceMin" INTEGER,
    "experienceMax" INTEGER,
    "employment" "Employment" NOT NULL DEFAULT 'full_time',
    "province" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "district" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "salaryMinFen" INTEGER,
    "salaryMaxFen" INTEGER,
    "salaryMonths" INTEGER NOT NULL DEFAULT 12,
    "probation" TEXT NOT NULL DEFAULT '',
    "graduatingClasses" INTEGER[],
    "majors" TEXT[],
    "skills" TEXT[],
    "benefits" TEXT[],
    "category" TEXT NOT NULL DEFAULT '',
    "industry" TEXT NOT NULL DEFAULT '',
    "cluster" TEXT,
    "validUntil" DATE,
    "publishedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening_decision" (
    "id" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "fromStatus" "OpeningStatus" NOT NULL,
    "toStatus" "OpeningStatus" NOT NULL,
    "note" TEXT,
    "side" "Side" NOT NULL,
    "byUserId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opening_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_opening" (
    "talentId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_opening_pkey" PRIMARY KEY ("talentId","openingId")
);

-- CreateTable
CREATE TABLE "opening_report" (
    "id" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "byUserId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "handledAt" TIMESTAMPTZ(3),
    "handledById" UUID,
    "outcome" TEXT,

    CONSTRAINT "opening_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "role" "MemberRole" NOT NULL DEFAULT 'member',
    "status" "MembershipStatus" NOT NULL DEFAULT 'active',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_invitation" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "member_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "major" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "majorClass" TEXT NOT NULL,
    "discipline" TEXT NOT NULL,
    "degree" TEXT,
    "years" TEXT,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "major_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "industry" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent" TEXT,
    "section" TEXT NOT NULL,

    CONSTRAINT "industry_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "division" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent" TEXT,
    "province" TEXT NOT NULL,
    "city" TEXT NOT NULL,

    CONSTRAINT "division_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "skill" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "synonyms" TEXT[],

    CONSTRAINT "skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "talent" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "externalId" TEXT,
    "name" TEXT NOT NULL,
    "phone" TEXT,
    "contactEmail" TEXT,
    "universityId" UUID,
    "universityName" TEXT NOT NULL DEFAULT '',
    "majorCode" TEXT,
    "majorName" TEXT NOT NULL DEFAULT '',
    "degree" "Degree" NOT NULL DEFAULT 'any',
    "graduatingClass" INTEGER,
    "headline" TEXT NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "currentCity" TEXT NOT NULL DEFAULT '',
    "wishedCities" TEXT[],
    "wishedSalaryFen" INTEGER,
    "wishedTypes" "Employment"[],
    "skills" TEXT[],
    "visibility" "Visibility" NOT NULL DEFAULT 'applied_only',
    "resumeFileId" UUID,
    "resumeText" TEXT NOT NULL DEFAULT '',
    "completeness" INTEGER NOT NULL DEFAULT 0,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "education" (
    "id" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "school" TEXT NOT NULL,
    "majorCode" TEXT,
    "majorName" TEXT NOT NULL DEFAULT '',
    "degree" "Degree" NOT NULL,
    "startMonth" TEXT,
    "endMonth" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "education_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "experience" (
    "id" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "kind" "ExperienceKind" NOT NULL,
    "organisation" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT '',
    "startMonth" TEXT,
    "endMonth" TEXT,
    "description" TEXT NOT NULL DEFAULT '',
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "experience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_block" (
    "talentId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "talent_block_pkey" PRIMARY KEY ("talentId","enterpriseId")
);

-- CreateTable
CREATE TABLE "talent_look" (
    "id" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "byUserId" UUID NOT NULL,
    "organisationId" UUID,
    "kind" "LookKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talent_look_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "talent_invitation" (
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "openingId" UUID NOT NULL,
    "talentId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "status" "TalentInvitationStatus" NOT NULL DEFAULT 'sent',
    "byUserId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "respondedAt" TIMESTAMPTZ(3),
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talent_invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "university" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameEn" TEXT,
    "authority" TEXT NOT NULL DEFAULT '',
    "province" TEXT NOT NULL DEFAULT '',
    "city" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL DEFAULT '',
    "nature" TEXT NOT NULL DEFAULT '',
    "type" TEXT NOT NULL DEFAULT '',
    "is985" BOOLEAN NOT NULL DEFAULT false,
    "is211" BOOLEAN NOT NULL DEFAULT false,
    "website" TEXT,
    "introduction" TEXT NOT NULL DEFAULT '',
    "participates" BOOLEAN NOT NULL DEFAULT false,
    "pinyin" TEXT NOT NULL DEFAULT '',
    "initials" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "university_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supply_count" (
    "id" UUID NOT NULL,
    "universityId" UUID NOT NULL,
    "college" TEXT NOT NULL DEFAULT '',
    "majorCode" TEXT NOT NULL,
    "degree" "Degree" NOT NULL,
    "graduatingClass" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "supply_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "roster_entry" (
    "id" UUID NOT NULL,
    "universityId" UUID NOT NULL,
    "externalId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "majorCode" TEXT,
    "majorName" TEXT NOT NULL DEFAULT '',
    "degree" "Degree" NOT NULL,
    "graduatingClass" INTEGER NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "skills" TEXT[],
    "wishedCities" TEXT[],
    "wishedSalaryFen" INTEGER,
    "claimTokenHash" TEXT,
    "invitedAt" TIMESTAMPTZ(3),
    "claimedAt" TIMESTAMPTZ(3),
    "talentId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "roster_entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "application_talentId_submittedAt_idx" ON "application"("talentId", "submittedAt" DESC);

-- CreateIndex
CREATE INDEX "application_enterpriseId_status_submittedAt_idx" ON "application"("enterpriseId", "status", "submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "application_openingId_talentId_key" ON "application"("openingId", "talentId");

-- CreateIndex
CREATE INDEX "application_step_applicationId_at_idx" ON "application_step"("applicationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "interview_calendarUid_key" ON "interview"("calendarUid");

-- CreateIndex
CREATE INDEX "interview_applicationId_createdAt_idx" ON "interview"("applicationId", "createdAt");

-- CreateIndex
CREATE INDEX "offer_applicationId_createdAt_idx" ON "offer"("applicationId", "createdAt");

-- CreateIndex
CREATE INDEX "offer_status_deadline_idx" ON "offer"("status", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "reply_template_enterpriseId_name_key" ON "reply_template"("enterpriseId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_externalId_key" ON "enterprise"("externalId");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_name_key" ON "enterprise"("name");

-- CreateIndex
CREATE UNIQUE INDEX "enterprise_creditCode_key" ON "enterprise"("creditCode");

-- CreateIndex
CREATE INDEX "enterprise_status_createdAt_idx" ON "enterprise"("status", "createdAt");

-- CreateIndex
CREATE INDEX "enterprise_cluster_idx" ON "enterprise"("cluster");

-- CreateIndex
CREATE INDEX "enterprise_decision_enterpriseId_at_idx" ON "enterprise_decision"("enterpriseId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "domain_event_seq_key" ON "domain_event"("seq");

-- CreateIndex
CREATE INDEX "domain_event_name_occurredAt_idx" ON "domain_event"("name", "occurredAt");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_subjectKind_subjectId_at_idx" ON "audit_entry"("subjectKind", "subjectId", "at");

-- CreateIndex
CREATE INDEX "audit_entry_actorUserId_at_idx" ON "audit_entry"("actorUserId", "at");

-- CreateIndex
CREATE INDEX "search_dirty_mark_idx" ON "search_dirty"("mark");

-- CreateIndex
CREATE UNIQUE INDEX "stored_file_key_key" ON "stored_file"("key");

-- CreateIndex
CREATE INDEX "stored_file_ownerUserId_idx" ON "stored_file"("ownerUserId");

-- CreateIndex
CREATE INDEX "stored_file_organisationId_idx" ON "stored_file"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "user_kind_createdAt_idx" ON "user"("kind", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_userId_idx" ON "session"("userId");

-- CreateIndex
CREATE INDEX "account_userId_idx" ON "account"("userId");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_userId_idx" ON "two_factor"("userId");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE INDEX "rate_bucket_expiresAt_idx" ON "rate_bucket"("expiresAt");

-- CreateIndex
CREATE INDEX "import_run_createdAt_idx" ON "import_run"("createdAt" DESC);

-- CreateIndex
CREATE INDEX "import_run_organisationId_createdAt_idx" ON "import_run"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "import_fault_runId_row_idx" ON "import_fault"("runId", "row");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_item_key_key" ON "inbox_item"("key");

-- CreateIndex
CREATE INDEX "inbox_item_userId_createdAt_idx" ON "inbox_item"("userId", "createdAt" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "mail_key_key" ON "mail"("key");

-- CreateIndex
CREATE INDEX "mail_status_nextAt_idx" ON "mail"("status", "nextAt");

-- CreateIndex
CREATE INDEX "mail_userId_createdAt_idx" ON "mail"("userId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "opening_externalId_key" ON "opening"("externalId");

-- CreateIndex
CREATE INDEX "opening_status_publishedAt_id_idx" ON "opening"("status", "publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "opening_enterpriseId_status_idx" ON "opening"("enterpriseId", "status");

-- CreateIndex
CREATE INDEX "opening_status_validUntil_idx" ON "opening"("status", "validUntil");

-- CreateIndex
CREATE INDEX "opening_decision_openingId_at_idx" ON "opening_decision"("openingId", "at");

-- CreateIndex
CREATE INDEX "opening_report_handledAt_createdAt_idx" ON "opening_report"("handledAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "opening_report_openingId_byUserId_key" ON "opening_report"("openingId", "byUserId");

-- CreateIndex
CREATE INDEX "organisation_kind_name_idx" ON "organisation"("kind", "name");

-- CreateIndex
CREATE INDEX "membership_organisationId_status_idx" ON "membership"("organisationId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "membership_userId_organisationId_key" ON "membership"("userId", "organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "member_invitation_tokenHash_key" ON "member_invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "member_invitation_organisationId_createdAt_idx" ON "member_invitation"("organisationId", "createdAt");

-- CreateIndex
CREATE INDEX "major_name_idx" ON "major"("name");

-- CreateIndex
CREATE INDEX "major_majorClass_idx" ON "major"("majorClass");

-- CreateIndex
CREATE INDEX "industry_parent_idx" ON "industry"("parent");

-- CreateIndex
CREATE INDEX "division_parent_idx" ON "division"("parent");

-- CreateIndex
CREATE INDEX "division_name_idx" ON "division"("name");

-- CreateIndex
CREATE UNIQUE INDEX "skill_name_key" ON "skill"("name");

-- CreateIndex
CREATE UNIQUE INDEX "talent_userId_key" ON "talent"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "talent_externalId_key" ON "talent"("externalId");

-- CreateIndex
CREATE INDEX "talent_visibility_updatedAt_idx" ON "talent"("visibility", "updatedAt");

-- CreateIndex
CREATE INDEX "talent_universityId_graduatingClass_idx" ON "talent"("universityId", "graduatingClass");

-- CreateIndex
CREATE INDEX "education_talentId_position_idx" ON "education"("talentId", "position");

-- CreateIndex
CREATE INDEX "experience_talentId_position_idx" ON "experience"("talentId", "position");

-- CreateIndex
CREATE INDEX "talent_look_talentId_at_idx" ON "talent_look"("talentId", "at" DESC);

-- CreateIndex
CREATE INDEX "talent_invitation_talentId_createdAt_idx" ON "talent_invitation"("talentId", "createdAt");

-- CreateIndex
CREATE INDEX "talent_invitation_enterpriseId_createdAt_idx" ON "talent_invitation"("enterpriseId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "talent_invitation_openingId_talentId_key" ON "talent_invitation"("openingId", "talentId");

-- CreateIndex
CREATE UNIQUE INDEX "university_code_key" ON "university"("code");

-- CreateIndex
CREATE INDEX "university_name_idx" ON "university"("name");

-- CreateIndex
CREATE INDEX "university_participates_name_idx" ON "university"("participates", "name");

-- CreateIndex
CREATE INDEX "supply_count_graduatingClass_majorCode_idx" ON "supply_count"("graduatingClass", "majorCode");

-- CreateIndex
CREATE UNIQUE INDEX "supply_count_universityId_college_majorCode_degree_graduati_key" ON "supply_count"("universityId", "college", "majorCode", "degree", "graduatingClass");

-- CreateIndex
CREATE UNIQUE INDEX "roster_entry_claimTokenHash_key" ON "roster_entry"("claimTokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "roster_entry_talentId_key" ON "roster_entry"("talentId");

-- CreateIndex
CREATE INDEX "roster_entry_universityId_graduatingClass_idx" ON "roster_entry"("universityId", "graduatingClass");

-- CreateIndex
CREATE UNIQUE INDEX "roster_entry_universityId_externalId_key" ON "roster_entry"("universityId", "externalId");

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application" ADD CONSTRAINT "application_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_step" ADD CONSTRAINT "application_step_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interview" ADD CONSTRAINT "interview_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_template" ADD CONSTRAINT "reply_template_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise" ADD CONSTRAINT "enterprise_id_fkey" FOREIGN KEY ("id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enterprise_decision" ADD CONSTRAINT "enterprise_decision_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_delivery" ADD CONSTRAINT "event_delivery_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "domain_event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_fault" ADD CONSTRAINT "import_fault_runId_fkey" FOREIGN KEY ("runId") REFERENCES "import_run"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_item" ADD CONSTRAINT "inbox_item_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_decision" ADD CONSTRAINT "opening_decision_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_opening" ADD CONSTRAINT "saved_opening_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_opening" ADD CONSTRAINT "saved_opening_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening_report" ADD CONSTRAINT "opening_report_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member_invitation" ADD CONSTRAINT "member_invitation_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent" ADD CONSTRAINT "talent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent" ADD CONSTRAINT "talent_universityId_fkey" FOREIGN KEY ("universityId") REFERENCES "university"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "education" ADD CONSTRAINT "education_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "experience" ADD CONSTRAINT "experience_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_block" ADD CONSTRAINT "talent_block_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_block" ADD CONSTRAINT "talent_block_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_look" ADD CONSTRAINT "talent_look_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_invitation" ADD CONSTRAINT "talent_invitation_enterpriseId_fkey" FOREIGN KEY ("enterpriseId") REFERENCES "enterprise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_invitation" ADD CONSTRAINT "talent_invitation_openingId_fkey" FOREIGN KEY ("openingId") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "talent_invitation" ADD CONSTRAINT "talent_invitation_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "university" ADD CONSTRAINT "university_id_fkey" FOREIGN KEY ("id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supply_count" ADD CONSTRAINT "supply_count_universityId_fkey" FOREIGN KEY ("universityId") REFERENCES "university"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_universityId_fkey" FOREIGN KEY ("universityId") REFERENCES "university"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roster_entry" ADD CONSTRAINT "roster_entry_talentId_fkey" FOREIGN KEY ("talentId") REFERENCES "talent"("id") ON DELETE SET NULL ON UPDATE CASCADE;



-- Rules the database itself holds.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "user" ADD CONSTRAINT user_email_lower CHECK (email = lower(email));
-- A person acts for one organisation at a time.
CREATE UNIQUE INDEX membership_one_live ON "membership" ("userId") WHERE status IN ('pending', 'active');

ALTER TABLE "opening" ADD CONSTRAINT opening_salary_range CHECK ("salaryMinFen" IS NULL OR "salaryMaxFen" IS NULL OR "salaryMinFen" <= "salaryMaxFen");
ALTER TABLE "opening" ADD CONSTRAINT opening_headcount CHECK (headcount >= 1);
ALTER TABLE "opening" ADD CONSTRAINT opening_published_at CHECK (status <> 'published' OR "publishedAt" IS NOT NULL);

-- One signing at a time for one talent.
CREATE UNIQUE INDEX application_one_signed ON "application" ("talentId") WHERE status = 'signed';
CREATE UNIQUE INDEX offer_one_open ON "offer" ("applicationId") WHERE status = 'open';
CREATE UNIQUE INDEX interview_one_live ON "interview" ("applicationId") WHERE status IN ('proposed', 'accepted', 'counter_proposed');
ALTER TABLE "interview" ADD CONSTRAINT interview_ends_later CHECK ("endsAt" > "startsAt");
ALTER TABLE "application" ADD CONSTRAINT application_rejection_reason CHECK (status <> 'rejected' OR "rejectionReason" IS NOT NULL);
