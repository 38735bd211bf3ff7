CREATE TABLE "hourly_spending" (
	"tenant_id" text NOT NULL,
	"hour" timestamp (3) with time zone NOT NULL,
	"part" integer NOT NULL,
	"cost_micro_usd" bigint NOT NULL,
	"tokens" bigint NOT NULL,
	CONSTRAINT "hourly_spending_tenant_id_hour_part_pk" PRIMARY KEY("tenant_id","hour","part")
);
--> statement-breakpoint
-- By hand, from here on: what has been booked before this table.
INSERT INTO "hourly_spending" ("tenant_id", "hour", "part", "cost_micro_usd", "tokens")
	SELECT "tenant_id", date_trunc('hour', "started_at", 'UTC'), 0, coalesce(sum("cost_micro_usd"), 0),
		sum("input_tokens"::bigint + "output_tokens" + "cache_read_tokens" + "cache_write_tokens")
	FROM "model_attempts" GROUP BY 1, 2;--> statement-breakpoint
ALTER TABLE "budget_reservations" SET UNLOGGED;--> statement-breakpoint
-- Sets aside what a call may cost at most, unless that would be over a limit. The lock is held to the end of the
-- transaction; what comes after it in a function is a statement of its own and sees everything that was committed
-- before the lock was free. As a function it is one round trip instead of four, with every other call waiting.
CREATE FUNCTION "reserve_budget"(
	of_tenant text, new_id text, of_subject text, amount bigint, new_tokens integer, ends timestamp with time zone,
	at timestamp with time zone, day_start timestamp with time zone, day_limit bigint, subject_limit bigint,
	token_limit bigint
) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('budget ' || of_tenant, 7238154061));
	INSERT INTO budget_reservations (tenant_id, id, subject_id, amount_micro_usd, tokens, expires_at)
	SELECT of_tenant, new_id, of_subject, amount, new_tokens, ends
	FROM
		(SELECT coalesce(sum(cost_micro_usd), 0) AS cost, coalesce(sum(tokens), 0) AS tokens
			FROM hourly_spending WHERE tenant_id = of_tenant AND hour >= day_start) AS booked,
		(SELECT coalesce(sum(amount_micro_usd), 0) AS cost, coalesce(sum(tokens), 0) AS tokens,
				coalesce(sum(amount_micro_usd) FILTER (WHERE subject_id = of_subject), 0) AS subject_cost
			FROM budget_reservations WHERE tenant_id = of_tenant AND expires_at > at) AS held,
		(SELECT coalesce(sum(cost_micro_usd), 0) AS cost
			FROM model_attempts WHERE tenant_id = of_tenant AND subject_id = of_subject) AS of_one
	WHERE booked.cost + held.cost + amount <= day_limit
		AND of_one.cost + held.subject_cost + amount <= subject_limit
		AND (token_limit IS NULL OR booked.tokens + held.tokens + new_tokens <= token_limit);
	RETURN FOUND;
END
$$;
