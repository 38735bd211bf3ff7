CREATE TABLE "api_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"tenant_id" text NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"scopes" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"last_used_at" timestamp (3) with time zone
);
--> statement-breakpoint
-- By hand: what is counted here may be lost in a crash, and so costs no write to the log.
CREATE UNLOGGED TABLE "quota_counters" (
	"tenant_id" text NOT NULL,
	"quota" text NOT NULL,
	"window_start" timestamp (3) with time zone NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "quota_counters_tenant_id_quota_pk" PRIMARY KEY("tenant_id","quota")
);
--> statement-breakpoint
CREATE UNLOGGED TABLE "stream_slots" (
	"tenant_id" text NOT NULL,
	"slot" integer NOT NULL,
	"holder" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "stream_slots_tenant_id_slot_pk" PRIMARY KEY("tenant_id","slot")
);
--> statement-breakpoint
CREATE TABLE "tenants" (
	"id" text PRIMARY KEY NOT NULL,
	"retention_days" integer,
	"limits" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "critiques" ADD COLUMN "candidate_id" text;--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "candidate_id" text;--> statement-breakpoint
CREATE INDEX "critiques_candidate" ON "critiques" USING btree ("tenant_id","candidate_id","created_at","id") WHERE candidate_id is not null;--> statement-breakpoint
CREATE INDEX "interviews_candidate" ON "interviews" USING btree ("tenant_id","candidate_id","created_at","id") WHERE candidate_id is not null;--> statement-breakpoint
-- By hand: the statistics of a column are samples of its values, and erasing a row would leave them there.
ALTER TABLE "interviews" ALTER COLUMN "candidate_id" SET STATISTICS 0, ALTER COLUMN "message" SET STATISTICS 0, ALTER COLUMN "machine" SET STATISTICS 0, ALTER COLUMN "walkthrough" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "turns" ALTER COLUMN "asked" SET STATISTICS 0, ALTER COLUMN "answer" SET STATISTICS 0, ALTER COLUMN "critique" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "critiques" ALTER COLUMN "candidate_id" SET STATISTICS 0, ALTER COLUMN "critique" SET STATISTICS 0, ALTER COLUMN "request" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "walkthroughs" ALTER COLUMN "document" SET STATISTICS 0;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "response" SET STATISTICS 0, ALTER COLUMN "key" SET STATISTICS 0;
