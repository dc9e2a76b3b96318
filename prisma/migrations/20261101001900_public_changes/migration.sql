-- Web processes keep rendered public pages for a few seconds. What changes such pages is told to all of them at the
-- moment its transaction commits: the part of the event's name before the dot, once for each transaction.
CREATE FUNCTION tell_public_change() RETURNS TRIGGER
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('public_change', split_part(NEW."name", '.', 1));
  RETURN NULL;
END;
$$;

-- Only what visitors can see: telling makes commits wait for one another, which applications and mails need not do.
CREATE TRIGGER "domain_event_public_change"
  AFTER INSERT ON "domain_event" FOR EACH ROW
  WHEN (split_part(NEW."name", '.', 1) IN ('opening', 'enterprise', 'university', 'roster', 'import', 'setting', 'fair', 'gathering'))
  EXECUTE FUNCTION tell_public_change();
