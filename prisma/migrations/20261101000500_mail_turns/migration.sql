-- Mails to one address go out in turn: the one before is looked up by address.
CREATE INDEX "mail_toEmail_status_id_idx" ON "mail"("toEmail", "status", "id");
