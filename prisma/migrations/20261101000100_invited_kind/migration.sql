-- An invitation decides the kind of account; leaders and liaisons join no organisation.
ALTER TABLE "member_invitation" ADD COLUMN "kind" "UserKind";
