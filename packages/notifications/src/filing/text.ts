import * as z from "zod";

/** One line or one short paragraph: at most 1,000 characters, at least one of them visible. */
export const text = z.string().max(1000).regex(/\S/);

/** A description: at most 8,000 characters, at least one of them visible. */
export const description = z.string().max(8000).regex(/\S/);

/** A civil day, `YYYY-MM-DD`, that exists in the calendar. */
export const day = z.iso.date();

/** An ISO 8601 duration in years, months, weeks and days, such as `P3M` or `P1Y6M`. */
export const period = z
  .string()
  .regex(/^P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,3}M)?([0-9]{1,3}W)?([0-9]{1,4}D)?$/);

/** A State by its two capital letters of ISO 3166-1, such as `MA`. */
export const state = z.string().regex(/^[A-Z]{2}$/);

/**
 * An e-mail address that every validator takes for one: at most 64 characters before the `@`, labels of at most 63 that
 * neither begin nor end with a hyphen (RFC 5321, 4.5.3.1; RFC 1123, 2.1).
 */
export const email = z
  .email({
    pattern:
      /^(?=[^@]{1,64}@)(?:[A-Za-z0-9_'+-]+[.])*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?[.])+[A-Za-z]{2,63}$/,
  })
  .max(254);

/** A telephone number as printed: digits, spaces, dots, dashes, brackets, a leading plus. */
export const phone = z.string().regex(/^[+]?[0-9][0-9 .()-]{4,22}$/);

/** A web address. */
export const website = z
  .string()
  .max(500)
  .regex(/^https?:[/][/][^ "<>]+$/);

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Language of the texts inside a payload. */
export const language = z.enum(["fr", "ar", "en"]);
