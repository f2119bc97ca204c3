/**
 * What entries of a log have in common, for the compression of codes on paper: the more a text repeats of it, the
 * smaller it gets. Part of the format of version 1: another text needs another version.
 */
export const entryDictionary =
  '{"event":{"act":"","at":"2027-01-01T00:00:00.000Z","by":{"id":"","kind":"mandate","proof":"","purposes":["until":"' +
  '"by":{"id":"","kind":"representative","quality":"institution-in-charge"court-appointed"named-guardian"father"mother"},' +
  '"kind":"guardian-changed","kind":"majority-reached","kind":"erased","kind":"expired","kind":"revoked","representatives":[' +
  '"capture":"voice"capture":"counter"capture":"sms"capture":"app"capture":"paper","captureProof":"","channel":"phone"post"sms"email",' +
  '"informed":{"by":"legacy"},"informed":{"by":"already-informed","proof":""},"opposition":{"asked":"before-end"in-form"},"recipient":"",' +
  '"language":"zgh"en"ar","kind":"shown","kind":"objected","kind":"renewed","kind":"refused","kind":"withdrawn","strength":"indubitable",' +
  '"act":"","at":"2026-01-01T00:00:00Z","by":{"kind":"self"},"capture":"web","channel":"email","id":"00000000-0000-4000-8000-000000000000",' +
  '"informed":{"by":"shown","event":""},"kind":"given","language":"fr","notice":"","purpose":"newsletter","strength":"express",' +
  '"subject":"","version":1},"key":"","origin":"example/consent","recordedAt":"2026-01-01T00:00:00.000Z","sealed":"","type":"event","version":1}';
