import { canary, canaryOutlets } from "@data-tika/testing";
import { describe, expect, test } from "vitest";
import { edited } from "../edited.fixture.js";
import { examples } from "../examples.js";
import { parsePayload } from "../parse-payload.js";
import type { Payload } from "../payload.js";
import { payloadDigest } from "../send/digest.js";
import { checkSet } from "./check-set.js";
import { setSentences } from "./set-sentences.js";

type Path = readonly (string | number)[];
const given = (payload: unknown, ...changes: readonly (readonly [Path, unknown])[]): Payload =>
  changes.reduce<unknown>((done, [path, value]) => edited(done, path, value), payload) as Payload;
const codes = (...set: readonly Payload[]) =>
  checkSet(set).map(({ document, code, pointer }) => `${document} ${code} ${pointer}`);

const declaration = examples.declaration[0]?.payload as Payload;
const name = "Établissement d’entraide du Souss (exemple)";
const contract = {
  kind: "processor-contract",
  title: "Contrat",
  mediaType: "application/pdf",
  size: 1,
  sha256: "4b227777d4dd1fc61c6f884f48641d02b4d121d3fd328cb08b5531fcacdabf8a",
};
const filed = given(declaration, [["attachments"], [contract]]);
const receipt = given(
  examples.receipt[0]?.payload,
  [["answers", "sha256"], payloadDigest(filed)],
  [["processing"], "Accueil et orientation des usagers"],
);
const notice = given(examples["collection-notice"][0]?.payload, [["controller", "name"], name]);
const transfer = given(examples["transfer-request"][0]?.payload, [["base", "number"], "D-908/2025"]);
const change = given(examples["change-notice"][0]?.payload, [
  ["processing"],
  "Accueil et orientation des usagers",
]);
const [initial, complementary] = examples["breach-notification"].map(({ payload }) => payload) as [
  Payload,
  Payload,
];
const later = given(complementary, [["previous", "sha256"], payloadDigest(initial)]);
const report = examples["online-violence-report"][0]?.payload as Payload;
const response = examples["platform-response"][0]?.payload as Payload;
const [forwarded, acted] = examples["case-status"].map(({ payload }) => payload) as [Payload, Payload];
const request = examples["rights-request"][0]?.payload as Payload;
const answer = examples["rights-answer"][0]?.payload as Payload;
const toPersons = examples["breach-notice-to-persons"][0]?.payload as Payload;

test("a whole set fits together", () => {
  const set = [
    filed,
    receipt,
    notice,
    transfer,
    change,
    initial,
    later,
    toPersons,
    report,
    response,
    forwarded,
    acted,
    request,
    answer,
  ];
  for (const each of set) expect(parsePayload(each).ok).toBe(true);
  expect(codes(...set)).toEqual([]);
});

describe("formalities", () => {
  test.each<[string, readonly Payload[], readonly string[]]>([
    ["a notice whose receipt is not there", [notice], ["0 number-not-issued /formality/number"]],
    [
      "a notice with the number of an authorisation",
      [given(notice, [["formality", "kind"], "authorisation"]), receipt, filed],
      ["0 number-of-another-kind /formality/number"],
    ],
    [
      "the receipt of another controller",
      [given(notice, [["controller", "name"], "Autre"]), receipt, filed],
      ["0 receipt-of-another-processing /formality/number"],
    ],
    [
      "the receipt of another purpose",
      [given(notice, [["purposes"], ["Prospecter"]]), receipt, filed],
      ["0 receipt-of-another-processing /formality/number"],
    ],
    ["a transfer without base", [transfer], ["0 transfer-without-base /base/number"]],
    [
      "a transfer on another's receipt",
      [given(transfer, [["controller", "name"], "Autre"]), receipt, filed],
      ["0 receipt-of-another-processing /base/number"],
    ],
    ["a change of what was never filed", [change], ["0 number-not-issued /original/number"]],
    [
      "a change that names another processing",
      [given(change, [["processing"], "Autre"]), receipt, filed],
      ["0 receipt-of-another-processing /original/number"],
    ],
    [
      "a transfer changed under the number of a declaration",
      [given(change, [["original", "kind"], "transfer"]), receipt, filed],
      ["0 number-of-another-kind /original/kind"],
    ],
    [
      "a new filing that quotes no number of the set",
      [given(filed, [["filing"], { reason: "change", previous: "D-1/2020" }])],
      ["0 number-not-issued /filing/previous"],
    ],
    [
      "a receipt of another filing",
      [receipt, declaration],
      ["0 answers-another-filing /answers/sha256", "1 contract-not-attached /attachments"],
    ],
    [
      "a signed filing whose contract is not",
      [given(filed, [["processors", 0, "contract"], "to-be-signed"])],
      ["0 contract-not-signed /processors/0/contract"],
    ],
    [
      "a breach of a processing nobody filed",
      [complementary],
      ["0 number-not-issued /formalities/0/number", "0 earlier-phase-not-in-set /previous/sha256"],
    ],
  ])("%s", (_, set, expected) => {
    expect(codes(...set)).toEqual(expected);
  });

  test("a number that is not known yet is no fault", () => {
    expect(codes(given(notice, [["formality", "number"], { status: "unknown-yet" }]))).toEqual([]);
    expect(codes(given(transfer, [["base", "number"], { status: "unknown-yet" }]))).toEqual([]);
  });
});

describe("cases", () => {
  const base = [initial, receipt, filed] as const;
  const issued = (phase: Payload) => codes(...base, phase);
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a phase of another case",
      issued(given(later, [["case"], "VIOL-2026-009"])),
      ["3 earlier-phase-of-another-case /case"],
    ],
    [
      "another time of knowing",
      issued(given(later, [["timeline", "aware"], "2026-11-19T08:00:00Z"])),
      ["3 awareness-changed /timeline/aware"],
    ],
    [
      "later than the house policy",
      issued(given(later, [["previous", "sentAt"], "2026-11-25T15:00:00Z"])),
      ["3 house-policy-exceeded /clock/hours"],
    ],
    ["a notice to persons about no case", codes(toPersons), ["0 case-not-in-set /case"]],
    ["an answer about no report", codes(response), ["0 report-not-in-set /report"]],
    [
      "an answer about an item that is not there",
      codes(report, given(response, [["decisions", 0, "item"], 2])),
      ["1 item-not-in-report /decisions/0/item"],
    ],
    [
      "a proof of an item that is not there",
      codes(given(report, [["evidence", 0, "item"], 2])),
      ["0 item-not-in-report /evidence/0/item"],
    ],
    [
      "a custody log that was changed",
      codes(given(report, [["custody", 0, "action"], "sealed"])),
      ["0 custody-broken /custody/0"],
    ],
    [
      "a move from where the case did not stand",
      codes(report, forwarded, given(acted, [["from"], "acknowledged"])),
      ["2 status-out-of-order /from"],
    ],
    ["an answer to no request", codes(answer), ["0 request-not-in-set /request"]],
    [
      "an answer about another right",
      codes(request, given(answer, [["right"], "opposition"])),
      ["1 another-right /right"],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("nothing follows a withdrawal", () => {
    const withdrawn = given(examples["breach-notification"][3]?.payload, [
      ["previous"],
      (later as { previous: unknown }).previous,
    ]);
    const again = given(later, [["previous", "sha256"], payloadDigest(withdrawn)]);
    expect(codes(...base, withdrawn, again)).toEqual(["4 phase-out-of-order /phase"]);
  });
});

test("every code is said in three languages, with the box and the article, and no value", () => {
  const [issue] = checkSet([given(notice, [["formality", "number"], canary])]);
  expect(issue).toMatchObject({ box: "11.2", article: "law-09-08/5-1-d", mark: "text" });
  expect(issue?.message.fr).toBe(
    "Rubrique 11.2, « Numéro » : aucun récépissé ni autorisation du dossier ne porte ce numéro. (loi 09-08, art. 5-1-d)",
  );
  expect(canaryOutlets(issue)).toEqual([]);
  for (const sentence of Object.values(setSentences))
    expect(Object.keys(sentence)).toEqual(["fr", "ar", "en"]);
});
