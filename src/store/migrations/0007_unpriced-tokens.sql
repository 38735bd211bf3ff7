ALTER TABLE "hourly_spending" ADD COLUMN "unpriced_tokens" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
-- By hand, from here on: what has been booked before this column.
UPDATE "hourly_spending" AS "spent" SET "unpriced_tokens" = "booked"."tokens"
	FROM (SELECT "tenant_id", date_trunc('hour', "started_at", 'UTC') AS "hour",
			sum("input_tokens"::bigint + "output_tokens" + "cache_read_tokens" + "cache_write_tokens") AS "tokens"
		FROM "model_attempts" WHERE "cost_micro_usd" IS NULL GROUP BY 1, 2) AS "booked"
	WHERE "spent"."tenant_id" = "booked"."tenant_id" AND "spent"."hour" = "booked"."hour"
		AND "spent"."part" = (SELECT min("part") FROM "hourly_spending" AS "same"
			WHERE "same"."tenant_id" = "spent"."tenant_id" AND "same"."hour" = "spent"."hour");--> statement-breakpoint
DROP FUNCTION "reserve_budget"(
	text, text, text, bigint, integer, timestamp with time zone, timestamp with time zone, timestamp with time zone,
	bigint, bigint, bigint
);--> statement-breakpoint
-- As before, and with limits on the tokens of models whose price is not known: what is set aside for those has no
-- amount. Null: no limit.
CREATE FUNCTION "reserve_budget"(
	of_tenant text, new_id text, of_subject text, amount bigint, new_tokens integer, ends timestamp with time zone,
	at timestamp with time zone, day_start timestamp with time zone, day_limit bigint, subject_limit bigint,
	token_limit bigint, unpriced_day_limit bigint, unpriced_subject_limit bigint
) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('budget ' || of_tenant, 7238154061));
	INSERT INTO budget_reservations (tenant_id, id, subject_id, amount_micro_usd, tokens, expires_at)
	SELECT of_tenant, new_id, of_subject, amount, new_tokens, ends
	FROM
		(SELECT coalesce(sum(cost_micro_usd), 0) AS cost, coalesce(sum(tokens), 0) AS tokens,
				coalesce(sum(unpriced_tokens), 0) AS unpriced
			FROM hourly_spending WHERE tenant_id = of_tenant AND hour >= day_start) AS booked,
		(SELECT coalesce(sum(amount_micro_usd), 0) AS cost, coalesce(sum(tokens), 0) AS tokens,
				coalesce(sum(amount_micro_usd) FILTER (WHERE subject_id = of_subject), 0) AS subject_cost,
				coalesce(sum(tokens) FILTER (WHERE amount_micro_usd = 0), 0) AS unpriced,
				coalesce(sum(tokens) FILTER (WHERE amount_micro_usd = 0 AND subject_id = of_subject), 0)
					AS subject_unpriced
			FROM budget_reservations WHERE tenant_id = of_tenant AND expires_at > at) AS held,
		(SELECT coalesce(sum(cost_micro_usd), 0) AS cost,
				coalesce(sum(input_tokens::bigint + output_tokens + cache_read_tokens + cache_write_tokens)
					FILTER (WHERE cost_micro_usd IS NULL), 0) AS unpriced
			FROM model_attempts WHERE tenant_id = of_tenant AND subject_id = of_subject) AS of_one
	WHERE booked.cost + held.cost + amount <= day_limit
		AND of_one.cost + held.subject_cost + amount <= subject_limit
		AND (token_limit IS NULL OR booked.tokens + held.tokens + new_tokens <= token_limit)
		AND (unpriced_day_limit IS NULL OR booked.unpriced + held.unpriced + new_tokens <= unpriced_day_limit)
		AND (unpriced_subject_limit IS NULL
			OR of_one.unpriced + held.subject_unpriced + new_tokens <= unpriced_subject_limit);
	RETURN FOUND;
END
$$;
