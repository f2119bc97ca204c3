/** Name of a legal time counted in days or months. */
export type DayDelayId =
  | "authorisation.decision"
  | "opinion.time"
  | "opinion.time_extended"
  | "opinion.time_urgent"
  | "transfer.change"
  | "inspection.summons"
  | "rectification.reply"
  | "declaration.reclassify"
  | "report.prosecutor"
  | "access_info.reply"
  | "access_info.reply_extended"
  | "access_info.urgent"
  | "access_info.complaint_head"
  | "access_info.head_reply"
  | "access_info.commission"
  | "access_info.commission_reply"
  | "access_info.court"
  | "rectification.cndp_order_max";

/** Name of a legal time counted in hours. */
export type HourDelayId = "inspection.prosecutor_notice" | "declaration.receipt";

/** Name of a legal time to which the text gives no number. */
export type UnnumberedDelayId =
  | "opposition.forward"
  | "request.forward_unknown"
  | "request.forward_joint"
  | "authorisation.extension_length"
  | "access.reply"
  | "access.extension"
  | "opposition.reply"
  | "declaration.change"
  | "breach.09_08"
  | "incident.05_20";

/** Name of a legal time. */
export type LegalDelayId = DayDelayId | HourDelayId | UnnumberedDelayId;
