CREATE TABLE "critiques" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"critique" text NOT NULL,
	"request" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "critiques_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"tenant_id" text NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer NOT NULL,
	"response" text,
	"resource_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_keys_tenant_id_scope_key_pk" PRIMARY KEY("tenant_id","scope","key")
);
--> statement-breakpoint
CREATE TABLE "interviews" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"walkthrough" text NOT NULL,
	"level" text NOT NULL,
	"mode" text NOT NULL,
	"grader" text NOT NULL,
	"machine" text NOT NULL,
	"state" text NOT NULL,
	"turn" integer NOT NULL,
	"message" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interviews_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "turns" (
	"tenant_id" text NOT NULL,
	"interview_id" text NOT NULL,
	"turn" integer NOT NULL,
	"asked" text NOT NULL,
	"answer" text NOT NULL,
	"critique" text NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "turns_tenant_id_interview_id_turn_pk" PRIMARY KEY("tenant_id","interview_id","turn")
);
--> statement-breakpoint
CREATE TABLE "walkthroughs" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"position" integer,
	"imported_at" timestamp (3) with time zone,
	"document" text NOT NULL,
	CONSTRAINT "walkthroughs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "turns" ADD CONSTRAINT "turns_tenant_id_interview_id_interviews_tenant_id_id_fk" FOREIGN KEY ("tenant_id","interview_id") REFERENCES "public"."interviews"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "critiques_newest" ON "critiques" USING btree ("tenant_id","created_at","id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_resource" ON "idempotency_keys" USING btree ("tenant_id","resource_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "interviews_newest" ON "interviews" USING btree ("tenant_id","created_at","id");