import { Faker, fr } from "@faker-js/faker";
import { familyNames, menNames, type Name, womenNames } from "./names.js";

/** The three agencies whose lists are consolidated. */
export const agencies = ["school-aid", "housing-aid", "food-aid"] as const;

/** One of the three agencies. */
export type Agency = (typeof agencies)[number];

/** One line of the consolidated list: one person on the list of one agency. Pupils have a Massar code and no CIN. */
export interface Beneficiary {
  readonly id: number;
  readonly agency: Agency;
  readonly cin: string;
  readonly massar: string;
  readonly name_fr: string;
  readonly name_ar: string;
  readonly birth_date: string;
  readonly sex: "F" | "M";
  readonly province: string;
  readonly household: number;
  readonly monthly_aid: number;
  readonly phone: string;
  readonly enrolled_on: string;
  readonly closed_on: string;
}

/** The columns of the consolidated list, in the order of its file. */
export const beneficiaryColumns = [
  "id",
  "agency",
  "cin",
  "massar",
  "name_fr",
  "name_ar",
  "birth_date",
  "sex",
  "province",
  "household",
  "monthly_aid",
  "phone",
  "enrolled_on",
  "closed_on",
] as const satisfies readonly (keyof Beneficiary)[];

const provinces = [
  "Agadir",
  "Al Hoceïma",
  "Béni Mellal",
  "Casablanca",
  "Dakhla",
  "Errachidia",
  "Fès",
  "Guelmim",
  "Khouribga",
  "Kénitra",
  "Laâyoune",
  "Marrakech",
  "Meknès",
  "Nador",
  "Ouarzazate",
  "Oujda",
  "Rabat",
  "Safi",
  "Tanger",
  "Tétouan",
];
const firstDay = Date.UTC(2014, 0, 1);
const lastDay = Date.UTC(2026, 9, 31);
const dayMilliseconds = 86_400_000;

/**
 * Generated beneficiaries: nobody real, the same ones for the same seed.
 *
 * About one person in eight is on the list of a second agency too, which is why the lists are consolidated.
 *
 * @param count - Number of lines.
 * @param seed - Seed of the generator.
 */
export function* generateBeneficiaries(count: number, seed = 908): Generator<Beneficiary> {
  const faker = new Faker({ locale: fr, seed });
  let id = 0;
  while (id < count) {
    const person = generatePerson(faker);
    const lists =
      faker.number.int(99) < 12
        ? faker.helpers.arrayElements(agencies, 2)
        : [faker.helpers.arrayElement(agencies)];
    for (const agency of lists) {
      if (id === count) return;
      id += 1;
      yield { id, agency, ...person, ...generateEnrolment(faker) };
    }
  }
}

function generatePerson(faker: Faker) {
  const sex = faker.number.int(99) < 56 ? ("F" as const) : ("M" as const);
  const [first, family] = [pick(faker, sex === "F" ? womenNames : menNames), pick(faker, familyNames)];
  const child = faker.number.int(99) < 30;
  const age = child ? faker.number.int({ min: 6, max: 18 }) : faker.number.int({ min: 18, max: 92 });
  return {
    cin: child ? "" : `${faker.string.alpha({ length: 2, casing: "upper" })}${faker.string.numeric(6)}`,
    massar: child ? `${faker.string.alpha({ length: 1, casing: "upper" })}${faker.string.numeric(9)}` : "",
    name_fr: `${first[0]} ${family[0]}`,
    name_ar: `${first[1]} ${family[1]}`,
    birth_date: day(lastDay - (age * 365.25 + 30 + faker.number.int(330)) * dayMilliseconds),
    sex,
    province: faker.helpers.arrayElement(provinces),
    household: faker.number.int({ min: 1, max: 9 }),
    phone: `06${faker.string.numeric(8)}`,
  };
}

function generateEnrolment(faker: Faker) {
  const enrolled =
    firstDay + faker.number.int(Math.floor((lastDay - firstDay) / dayMilliseconds)) * dayMilliseconds;
  const closed = enrolled + faker.number.int({ min: 90, max: 2500 }) * dayMilliseconds;
  return {
    monthly_aid: faker.number.int({ min: 4, max: 24 }) * 50,
    enrolled_on: day(enrolled),
    closed_on: closed < lastDay ? day(closed) : "",
  };
}

function pick(faker: Faker, names: readonly Name[]): Name {
  return faker.helpers.arrayElement(names);
}

function day(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
