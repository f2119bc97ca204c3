import { edited } from "../edited.fixture.js";
import type { InvalidExample } from "../example.js";
import { videoSurveillanceDeclarationExamples } from "./examples.js";

const { payload } = videoSurveillanceDeclarationExamples[0];

/** Refused declarations of a video surveillance. */
export const invalidVideoSurveillanceDeclarations: readonly InvalidExample[] = [
  {
    about: "images kept four months",
    payload: edited(payload, ["retention", 0, "period"], "P4M"),
    code: "video-kept-too-long",
    pointer: "/retention/0/period",
  },
  {
    about: "images kept 90 days",
    payload: edited(payload, ["retention", 0, "period"], "P90D"),
    code: "video-kept-too-long",
    pointer: "/retention/0/period",
  },
  {
    about: "images kept three months and a day",
    payload: edited(payload, ["retention", 0, "period"], "P3M1D"),
    code: "video-kept-too-long",
    pointer: "/retention/0/period",
  },
  {
    about: "a camera in a break area",
    payload: edited(payload, ["cameras", "places", 1], "break-area"),
    code: "camera-in-forbidden-place",
    pointer: "/cameras/places/1",
  },
  {
    about: "no camera",
    payload: edited(payload, ["cameras", "number"], 0),
    code: "out-of-range",
    pointer: "/cameras/number",
  },
  {
    about: "nobody may see the images",
    payload: edited(payload, ["cameras", "authorisedPersons"], []),
    code: "too-few",
    pointer: "/cameras/authorisedPersons",
  },
  {
    about: "faces recognised",
    payload: edited(payload, ["data", 0, "kind"], "biometric"),
    code: "biometric-data-needs-authorisation",
    pointer: "/data/0/kind",
  },
];
