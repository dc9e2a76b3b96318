CREATE TYPE "ConsentPurpose" AS ENUM ('matching', 'disclosure', 'sensitive');
CREATE TYPE "CorrectionStatus" AS ENUM ('open', 'done', 'refused');
CREATE TYPE "ReceiptKind" AS ENUM ('erasure', 'retention');

CREATE TABLE "consent" (
    "userId" UUID NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "version" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "consent_pkey" PRIMARY KEY ("userId", "purpose")
);

CREATE TABLE "consent_step" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "purpose" "ConsentPurpose" NOT NULL,
    "granted" BOOLEAN NOT NULL,
    "version" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "consent_step_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "correction_request" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "says" TEXT NOT NULL,
    "status" "CorrectionStatus" NOT NULL DEFAULT 'open',
    "answer" TEXT NOT NULL DEFAULT '',
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredById" UUID,
    CONSTRAINT "correction_request_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "privacy_receipt" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" "ReceiptKind" NOT NULL,
    "userId" UUID,
    "lines" JSONB NOT NULL,
    "documentIds" TEXT[],
    "fileKeys" TEXT[],
    "files" INTEGER NOT NULL DEFAULT 0,
    "databaseAt" TIMESTAMPTZ(3) NOT NULL,
    "searchAt" TIMESTAMPTZ(3),
    "filesAt" TIMESTAMPTZ(3),
    CONSTRAINT "privacy_receipt_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "consent_step_userId_at_idx" ON "consent_step"("userId", "at");
CREATE INDEX "correction_request_userId_askedAt_idx" ON "correction_request"("userId", "askedAt");
CREATE INDEX "correction_request_status_askedAt_idx" ON "correction_request"("status", "askedAt");
CREATE UNIQUE INDEX "privacy_receipt_code_key" ON "privacy_receipt"("code");
CREATE INDEX "privacy_receipt_kind_databaseAt_idx" ON "privacy_receipt"("kind", "databaseAt");

ALTER TABLE "consent" ADD CONSTRAINT "consent_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "consent_step" ADD CONSTRAINT "consent_step_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "correction_request" ADD CONSTRAINT "correction_request_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A correction is answered exactly when it is no longer open.
ALTER TABLE "correction_request" ADD CONSTRAINT correction_request_answered CHECK ((status = 'open') = ("answeredAt" IS NULL));
