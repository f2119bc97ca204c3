import { sql } from "kysely";

// Asking for each costs about a microsecond.
const mostAsked = sql`200000`;

/**
 * What the database has committed by now, as the text of a `pg_snapshot` in which the savepoints of open transactions are
 * named too.
 *
 * PostgreSQL's own snapshot names open transactions and not what is open inside them: a row written behind a savepoint
 * has a number of its own, and would pass for committed. Each number between the oldest open transaction and the newest
 * is therefore asked for. Where these are too many, whatever is newer than the oldest open one counts as open.
 */
export const openSnapshotSql = sql`(SELECT CASE WHEN newest - oldest > ${mostAsked} THEN oldest || ':' || oldest || ':'
      ELSE oldest || ':' || newest || ':' || coalesce((
        SELECT string_agg(number::text, ',' ORDER BY number) FROM generate_series(oldest, newest - 1) AS given (number)
         WHERE number::text::xid8 IN (SELECT pg_snapshot_xip(taken)) OR pg_xact_status(number::text::xid8) = 'in progress'), '') END
    FROM (SELECT taken, pg_snapshot_xmin(taken)::text::bigint AS oldest, pg_snapshot_xmax(taken)::text::bigint AS newest
            FROM (SELECT pg_current_snapshot() AS taken) AS now) AS snapshot)`;
