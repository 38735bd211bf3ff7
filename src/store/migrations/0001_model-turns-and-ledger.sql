CREATE TABLE "budget_reservations" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"subject_id" text NOT NULL,
	"amount_micro_usd" bigint NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "budget_reservations_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "model_attempts" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"subject_id" text NOT NULL,
	"purpose" text NOT NULL,
	"provider" text NOT NULL,
	"model" text NOT NULL,
	"attempt" integer NOT NULL,
	"outcome" text NOT NULL,
	"input_tokens" integer NOT NULL,
	"output_tokens" integer NOT NULL,
	"cache_read_tokens" integer NOT NULL,
	"cache_write_tokens" integer NOT NULL,
	"usage_source" text NOT NULL,
	"price_table_version" text NOT NULL,
	"cost_micro_usd" bigint,
	"duration_ms" integer NOT NULL,
	"first_text_ms" integer,
	"upstream_request_id" text,
	"started_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "model_attempts_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "interviews" ADD COLUMN "wording_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "turns" ADD COLUMN "critique_id" text;--> statement-breakpoint
CREATE INDEX "model_attempts_time" ON "model_attempts" USING btree ("tenant_id","started_at");--> statement-breakpoint
CREATE INDEX "model_attempts_subject" ON "model_attempts" USING btree ("tenant_id","subject_id");--> statement-breakpoint
CREATE INDEX "turns_critique" ON "turns" USING btree ("tenant_id","critique_id");