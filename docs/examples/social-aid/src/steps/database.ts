import type { PGlite } from "@electric-sql/pglite";
import { Faker, fr } from "@faker-js/faker";
import { csvOf } from "../csv.js";

/** The day the example lives in: everything is counted from here, so that each run gives the same result. */
export const today = "2026-11-21";

/** That day's morning, the clock of the example. */
export const now = new Date("2026-11-21T09:00:00Z");

const tables = `
CREATE TABLE beneficiary (
  id integer PRIMARY KEY, agency text NOT NULL, cin text, massar text, name_fr text NOT NULL, name_ar text NOT NULL,
  birth_date date NOT NULL, sex text NOT NULL, province text NOT NULL, household integer NOT NULL,
  monthly_aid integer NOT NULL, phone text, enrolled_on date NOT NULL, closed_on date
);
CREATE TABLE video_recording (id integer PRIMARY KEY, counter text NOT NULL, recorded_on date NOT NULL);
CREATE TABLE subscriber (id integer PRIMARY KEY, email text NOT NULL, subscribed_on date NOT NULL, unsubscribed_on date);
CREATE INDEX beneficiary_closed_on ON beneficiary (closed_on);
CREATE INDEX video_recording_recorded_on ON video_recording (recorded_on);
CREATE INDEX subscriber_unsubscribed_on ON subscriber (unsubscribed_on);
`;

/** Fills the database of the body: the consolidated list, recordings of fourteen cameras, subscribers. */
export async function fillDatabase(db: PGlite, beneficiaries: string): Promise<void> {
  await db.exec(tables);
  await copy(db, "beneficiary", beneficiaries);
  await copy(db, "video_recording", csvOf(["id", "counter", "recorded_on"], recordings()));
  await copy(db, "subscriber", csvOf(["id", "email", "subscribed_on", "unsubscribed_on"], subscribers()));
}

/** PGlite reads a COPY from a file that exists in memory only. */
async function copy(db: PGlite, table: string, csv: string): Promise<void> {
  const blob = new Blob([csv]);
  await db.query(`COPY ${table} FROM '/dev/blob' WITH (FORMAT csv, HEADER true)`, [], { blob });
}

function* recordings(): Generator<Readonly<Record<string, string | number>>> {
  const cameras = 14;
  for (let id = 1; id <= cameras * 150; id++) {
    const daysAgo = Math.floor((id - 1) / cameras);
    yield { id, counter: `camera-${((id - 1) % cameras) + 1}`, recorded_on: dayBefore(daysAgo) };
  }
}

function* subscribers(): Generator<Readonly<Record<string, string | number>>> {
  const faker = new Faker({ locale: fr, seed: 908 });
  for (let id = 1; id <= 4000; id++) {
    const subscribed = faker.number.int({ min: 200, max: 1500 });
    const left = faker.number.int(99) < 15 ? dayBefore(faker.number.int(190)) : "";
    yield {
      id,
      email: `abonne-${id}@courriel.example`,
      subscribed_on: dayBefore(subscribed),
      unsubscribed_on: left,
    };
  }
}

function dayBefore(days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}
