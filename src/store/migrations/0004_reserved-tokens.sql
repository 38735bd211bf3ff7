ALTER TABLE "budget_reservations" ADD COLUMN "tokens" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- By hand: see 0002; the note speaks of a candidate.
ALTER TABLE "interviews" ALTER COLUMN "debrief_note" SET STATISTICS 0;
