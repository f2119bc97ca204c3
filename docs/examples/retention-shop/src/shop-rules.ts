import { defineRules, type JsonRow, type RowTransform, type Rule, type RuleSet } from "@data-tika/retention";

/** Days of the shop's invoices lie ten years back by then. */
export const playedOn = "2033-07-01";

const declared = { source: "declaration to the CNDP (made up)", mark: "text" } as const;

/**
 * What the shop declared. The ten years of invoices are an example too: the packages have not read a text that says so,
 * ask your accountant which statute binds you.
 */
function rulesOf(invoiceYears: number): readonly Rule[] {
  const invoices = {
    phases: [
      { name: "active", keep: "P2Y" },
      { name: "intermediate", keep: `P${invoiceYears - 2}Y` },
    ],
    then: "delete",
    ...declared,
  } as const;
  const order = { dataset: "invoice", column: "invoice_date", by: { customer_id: "customer_id" } };
  return [
    { id: "invoices", dataset: "invoice", start: { column: "invoice_date" }, ...invoices },
    {
      id: "invoice-lines",
      dataset: "invoice_line",
      start: {
        event: "invoiced",
        dataset: "invoice",
        column: "invoice_date",
        by: { invoice_id: "invoice_id" },
      },
      ...invoices,
    },
    {
      id: "customers",
      dataset: "customer",
      // Customers have no date of their own: their time runs from the last order, large or small.
      start: {
        lastOf: [
          { event: "last-order", ...order, where: { column: "total", above: 0 }, optional: true },
          { event: "last-small-order", ...order, where: { column: "total", below: 2 }, optional: true },
        ],
      },
      phases: [{ name: "active", keep: "P8Y" }],
      then: "anonymise",
      ...declared,
    },
    {
      id: "employees",
      dataset: "employee",
      start: { birthday: "birth_date", age: 70 },
      phases: [{ name: "intermediate", keep: "P5Y" }],
      then: "review",
      ...declared,
    },
  ];
}

/** The rules in force. */
export const shopRules: RuleSet = defineRules(rulesOf(10));

/** A draft that somebody proposes: invoices a year longer. */
export const draftRules: RuleSet = defineRules(rulesOf(11));

/** Takes everything of a person out of a customer's row; the shop keeps the country for its statistics. */
export const anonymiseCustomers: RowTransform = ({ rows }) =>
  rows.map(
    (): JsonRow => ({
      first_name: "–",
      last_name: "–",
      company: null,
      address: null,
      city: null,
      state: null,
      postal_code: null,
      phone: null,
      fax: null,
      email: "–",
    }),
  );
