import { defineNotice } from "@data-tika/consent";

/** What the form shows. Every word about the processing comes from here, and none from the browser. */
export const notice = defineNotice({
  id: "family-aid-messages",
  effectiveFrom: "2026-01-01T00:00:00Z",
  controller: "Agence d’aide sociale (exemple fictif)",
  contact: "droits@aide-sociale.example",
  formality: "D-0000/2026",
  text: {
    fr: [
      "Votre demande d’aide est déposée. Ce que nous vous demandons ici n’y change rien : vous pouvez répondre non à tout.",
      "Pour vous écrire, nous utilisons votre adresse électronique ou votre numéro de téléphone. Pour l’étude, notre service de statistique utilise vos revenus et la taille de votre foyer, sans votre nom.",
      "Vous pouvez accéder à vos données, les faire rectifier, vous opposer, et retirer à tout moment ce que vous avez accepté, ici même.",
    ].join("\n"),
    ar: [
      "تم إيداع طلب الدعم الخاص بكم. ما نسألكم عنه هنا لا يغير فيه شيئا: يمكنكم أن تجيبوا بلا على كل سؤال.",
      "نستعمل عنوانكم الإلكتروني أو رقم هاتفكم لمراسلتكم. ومن أجل الدراسة تستعمل مصلحة الإحصاء لدينا مبلغ دخلكم وعدد أفراد أسرتكم، دون اسمكم.",
      "يمكنكم الولوج إلى معطياتكم وطلب تصحيحها والتعرض عليها، وسحب ما قبلتموه في أي وقت، من هذه الصفحة نفسها.",
    ].join("\n"),
  },
  purposes: [
    {
      id: "news-of-the-aid",
      label: { fr: "Recevoir les nouvelles de l’aide sociale", ar: "تلقي أخبار الدعم الاجتماعي" },
      basis: "consent",
      data: ["email-address", "phone-number"],
      answers: { "email-address": { compulsory: false }, "phone-number": { compulsory: false } },
      channels: ["email", "sms"],
      validFor: "P2Y",
      marketing: true,
    },
    {
      id: "household-study",
      label: {
        fr: "Participer à l’étude sur les foyers aidés",
        ar: "المشاركة في الدراسة حول الأسر المستفيدة",
      },
      basis: "consent",
      data: ["income", "household-size"],
      answers: {
        income: {
          compulsory: true,
          otherwise: {
            fr: "Sans vos revenus, votre foyer ne peut pas être compté dans l’étude ; l’aide reste la même.",
            ar: "بدون مبلغ الدخل لا يمكن احتساب أسرتكم في الدراسة؛ ويبقى الدعم كما هو.",
          },
        },
        "household-size": { compulsory: false },
      },
      validUntil: "2028-12-31",
    },
  ],
});
