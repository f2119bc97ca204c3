/** Day on which every entry of this folder was last read against its source. */
export const checkedOn = "2026-11-21";

/** The documents the law tables were read in, in the words of a citation. */
export const sources = {
  law: "Law 09-08, French text of B.O. 5714 of 5 March 2009, read against the Arabic edition of the Ministry of Justice",
  decree: "Decree 2-09-165, Arabic text of B.O. 5744 of 18 June 2009",
  lawAndDecree: "Law 09-08, B.O. 5714 of 5 March 2009, and decree 2-09-165, B.O. 5744 of 18 June 2009",
  internalRules:
    "CNDP internal rules, decision 3-33-11, B.O. 5932 of 7 April 2011, as quoted in the Ministry of Justice’s edition of Law 09-08",
  forms:
    "Guide to the CNDP's forms (hackingbyte.com) and a research note of 11 September 2026 that read the public register",
  transferPage: "cndp.ma, page on notifying a request for transfer abroad",
  listedStates: "Research note of 9 September 2026 reporting cndp.ma; the deliberation itself was not opened",
  video: "Copy of deliberation 350-2013 of 31 May 2013 on bennani.legal",
  familyCode: "Family Code, Arabic edition of the Ministry of Justice",
  obligationsCode:
    "Code of Obligations and Contracts, Arabic edition of the Ministry of Justice, version of 22 August 2024",
  newCivilProcedure: "Legal watch note of 23 August 2026; the law itself was not seen",
  cybersecurity: "Law 05-20, French text of B.O. 6906 of 6 August 2020",
  publicHolidays:
    "Decree 2-77-169 as amended, as reported by the editor of the Code of Obligations and by the press",
  privateHolidays: "Decree 2-04-426, consolidated Arabic text of 5 February 2026",
} as const;
