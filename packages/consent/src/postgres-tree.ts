import { extendFrontier, type Frontier, fromHex, leafHash, toHex } from "@data-tika/core/evidence";
import type { SqlClient } from "@data-tika/core/sql";
import { failure } from "./failure.js";
import { edgePlaces, growTiles, type Tile, type TilePlace } from "./tiles.js";

const integrateAtOnce = 5_000;

interface LogRow {
  readonly size: string;
  readonly peaks: string;
}

/** The right edge of the tree; of no tree yet, that of the empty one. */
export async function readFrontier(db: SqlClient, log: string): Promise<Frontier> {
  return frontierOf(await logRow(db, log, ""));
}

/** Takes the row lock of a log, which integrators take turns by, and reads the right edge of its tree. */
export async function lockTree(tx: SqlClient, log: string): Promise<Frontier> {
  await tx.query(
    "INSERT INTO consent_log (name, size, peaks) VALUES ($1, 0, '') ON CONFLICT (name) DO NOTHING",
    [log],
  );
  const before = frontierOf(await logRow(tx, log, "FOR UPDATE"));
  // One peak for each binary one of the size. Nothing is built on an edge that was tampered with.
  if (before.peaks.length !== before.size.toString(2).replaceAll("0", "").length)
    throw failure("consent.store_failed", { task: "integrate" });
  return before;
}

/** Numbers some of the entries that wait; to be called under the lock. */
export async function numberPending(
  tx: SqlClient,
  log: string,
  before: Frontier,
): Promise<{ readonly frontier: Frontier; readonly isDone: boolean }> {
  const { rows } = await tx.query<{ leaf: string; body: string }>(
    `WITH next AS (
       SELECT key, $2::bigint + row_number() OVER (ORDER BY place) - 1 AS leaf
         FROM (SELECT key, place FROM consent_entry WHERE log = $1 AND leaf IS NULL
                ORDER BY place LIMIT ${integrateAtOnce}) AS pending)
     UPDATE consent_entry AS entry SET leaf = next.leaf FROM next
      WHERE entry.log = $1 AND entry.key = next.key
     RETURNING entry.leaf::text AS leaf, entry.body`,
    [log, before.size],
  );
  const ordered = rows.sort((a, b) => Number(a.leaf) - Number(b.leaf));
  const bodies = ordered.map(({ body }) => body);
  const frontier = await growTree(tx, log, before, bodies);
  return { frontier, isDone: rows.length < integrateAtOnce };
}

/** Adds the leaves of bodies to the tree and its tiles; to be called under the lock. */
export async function growTree(
  tx: SqlClient,
  log: string,
  before: Frontier,
  bodies: readonly string[],
): Promise<Frontier> {
  if (bodies.length === 0) return before;
  const leaves = bodies.map((body) => leafHash(body));
  const frontier = extendFrontier(before, leaves);
  const edge = await readEdge(tx, log, before.size);
  await writeTiles(tx, log, growTiles(before.size, edge, leaves));
  const peaks = frontier.peaks.map(toHex).join(" ");
  await tx.query("UPDATE consent_log SET size = $2, peaks = $3 WHERE name = $1", [log, frontier.size, peaks]);
  return frontier;
}

/** Tiles of the tree. */
export async function readTiles(
  db: SqlClient,
  log: string,
  places: readonly TilePlace[],
): Promise<(Uint8Array | undefined)[]> {
  if (places.length === 0) return [];
  // Each by itself through the index: as a join, a planner that knows too little of the table reads the whole tree.
  const { rows } = await db.query<{ hashes: string | null }>(
    `SELECT (SELECT hashes FROM consent_tile AS tile
              WHERE tile.log = $1 AND tile.level = asked.level AND tile.index = asked.index LIMIT 1) AS hashes
       FROM unnest($2::int[], $3::bigint[]) WITH ORDINALITY AS asked (level, index, place) ORDER BY place`,
    [log, places.map(({ level }) => level), places.map(({ index }) => index)],
  );
  // What is no hash is no tile: whoever needs it says so, and verify finds it.
  return rows.map(({ hashes }) => (hashes !== null && isHashes(hashes) ? fromHex(hashes) : undefined));
}

function isHashes(text: string): boolean {
  return text.length % 64 === 0 && /^[0-9a-f]*$/.test(text);
}

async function readEdge(tx: SqlClient, log: string, size: number): Promise<Tile[]> {
  const places = edgePlaces(size);
  const tiles = await readTiles(tx, log, places);
  return places.map(({ level, index }, i) => {
    const hashes = tiles[i];
    if (hashes === undefined) throw failure("consent.invalid_log", { index });
    return { level, index, hashes };
  });
}

async function writeTiles(tx: SqlClient, log: string, tiles: readonly Tile[]): Promise<void> {
  await tx.query(
    `INSERT INTO consent_tile (log, level, index, hashes)
     SELECT $1, given.* FROM unnest($2::int[], $3::bigint[], $4::text[]) AS given
     ON CONFLICT (log, level, index) DO UPDATE SET hashes = excluded.hashes`,
    [
      log,
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index),
      tiles.map(({ hashes }) => toHex(hashes)),
    ],
  );
}

async function logRow(client: SqlClient, log: string, lock: "" | "FOR UPDATE"): Promise<LogRow | undefined> {
  const text = `SELECT size::text AS size, peaks FROM consent_log WHERE name = $1 ${lock}`;
  return (await client.query<LogRow>(text, [log])).rows[0];
}

// Peaks that are no hashes are left out: the root is another one then, which verify reports.
function frontierOf(row: LogRow | undefined): Frontier {
  const peaks = (row?.peaks ?? "").split(" ").filter((peak) => /^[0-9a-f]{64}$/.test(peak));
  return { size: Number(row?.size ?? 0), peaks: peaks.map(fromHex) };
}
