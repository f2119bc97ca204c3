const gap = { status: "unknown-yet" };

/** Values that seldom belong where they are put. */
export const oddValues: readonly unknown[] = [
  ...[
    "",
    " ",
    "\u00a0",
    "\u3000",
    "texte",
    "P3M",
    "P4M",
    "FR",
    "MA",
    "US",
    "ma",
    "2026-02-29",
    "D-12/2026",
    "D-XX/2026",
  ],
  ...["cin-number", "health", "unknown-yet", "new", "change", "listed-state", "art-17", "manual", "toilets"],
  ...[0, -0, 1, -1, 1.5, 1e21, 2 ** 53, true, false, null, [], {}, [[]], [null]],
  gap,
  { ...gap, expectedOn: "2026-12-31" },
  { ...gap, expectedOn: "2026-12-32" },
  { ...gap, reason: "Sans objet" },
  { status: "not-applicable", reason: "Sans objet" },
  { status: "not-applicable" },
  ...["é".repeat(1001), "😀".repeat(1000), "😀".repeat(1001), "x".repeat(8001)],
];

const edges: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /^\d{4}-\d\d-\d\d$/,
    [
      ...["2024-02-29", "2000-02-29", "1900-02-29", "2026-02-29", "2026-04-31", "2026-13-01", "2026-00-10"],
      ...["0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2026-1-1", "2026-11-21 ", "2026-11-21\n"],
      ...["2026-11-21T00:00:00Z", "٢٠٢٦-١١-٢١", "+2026-11-21"],
    ],
  ],
  [
    /^\d{4}-\d\d-\d\dT/,
    [
      ...["2026-11-20T12:00:00Z", "2026-11-20T12:00:00+01:00", "2026-11-20T12:00:00-00:00"],
      ...["2026-11-20T12:00:00.1Z", "2026-11-20T12:00:00.123456789Z", "2026-11-20T12:00:00.Z"],
      ...[
        "2026-11-20T23:59:59Z",
        "2016-12-31T23:59:60Z",
        "2026-11-20T23:59:60+01:00",
        "2026-11-20T24:00:00Z",
      ],
      ...["2026-11-20t12:00:00z", "2026-11-20 12:00:00Z", "2026-11-20T12:00Z", "2026-11-20T12:00:00"],
      ...["2026-11-20T12:00:00+24:00", "2026-11-20T12:00:00+23:59", "2026-11-20T12:00:00+0100"],
      ...["2026-02-29T12:00:00Z", "2024-02-29T12:00:00Z", "2026-11-20T12:60:00Z", "2026-11-20T12:00:00Z\n"],
    ],
  ],
  [
    /@/,
    [
      ...["a@b.ma", "a+b@c.ma", "a'b@c.ma", "a_b@c.ma", "a-@c.ma", "-a@c.ma", "A@B.MA", "a@b.c.d.ma"],
      ...["a@b", "a@b-.ma", "a@-b.ma", "a@b--c.ma", "a@b_c.ma", ".a@b.ma", "a.@b.ma", "a..b@c.ma", "a@b..ma"],
      ...[
        "é@b.ma",
        "a@bé.ma",
        '"a b"@c.ma',
        "a@[1.2.3.4]",
        "a@1.2.3.4",
        "a@b.m",
        "a@b.m1",
        "a@@b.ma",
        " a@b.ma",
      ],
      ...["a@b.ma ", "a@b.ma\n", "a!b@c.ma", "a/b@c.ma", `${"a".repeat(64)}@b.ma`, `${"a".repeat(65)}@b.ma`],
      ...[
        `a@${"b".repeat(63)}.ma`,
        `a@${"b".repeat(64)}.ma`,
        `a@${"b.".repeat(124)}ma`,
        `a@${"b.".repeat(126)}ma`,
      ],
    ],
  ],
  [
    /^(https?:|tel:)/,
    [
      ...["https://a.ma", "http://a.ma/", "https://a.ma/é", "https://a.ma/a b", "https://", "HTTPS://a.ma"],
      ...[
        "ftp://a.ma",
        "https:/a.ma",
        'https://a.ma/"',
        "https://a.ma/\n",
        "https://a.ma\u00a0",
        "javascript:1",
      ],
      ...["tel:+212600000000", "sms:+212600000000", "tel:0600000000", `https://a.ma/${"x".repeat(2000)}`],
    ],
  ],
  [/^[0-9a-f]{64}$/, ["a".repeat(64), "A".repeat(64), "a".repeat(63), "a".repeat(65), `${"a".repeat(64)}\n`]],
  [
    /^P\d/,
    ["P", "P1D", "P1W", "P0D", "P1Y2M", "P1M2Y", "PT1H", "P1000Y", "P1.5M", "-P1D", "P3M\n", "P1Y1M1W1D"],
  ],
  [
    /^[+0][\d .()-]+$/,
    ["0600000000", "+212 600-000000", "+1", "06\n00000000", "٠٦٠٠٠٠٠٠٠٠", "+212 (0) 5.37"],
  ],
  [/^\d{15}$/, ["001234567890123", "00123456789012", "0012345678901234", "٠".repeat(15), "000000000000000"]],
  [/^[A-Z]{2}$/, ["MA", "FR", "EH", "Ma", "MAR", "M", "ZZ"]],
  [
    /^[A-Z]+-\d{4}-/,
    ["VN-2026-1", "VN-2026-1234567", "vn-2026-1", "VNVNVNV-2026-1", "VN-26-1", "a", "a.b:c_d-e"],
  ],
];

/** Strings at the edge of what a string seems to be; itself and what is near where it seems to be a word. */
export function edgesOf(value: string): readonly string[] {
  const known = edges.find(([form]) => form.test(value))?.[1];
  return known ?? [value, value, `${value}.`, value.toUpperCase(), "1".repeat(1000)];
}
