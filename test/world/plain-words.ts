import type { Formality, Language } from '#policy/storefront.ts'

/** Words that a way of speaking never has: they would mix it with the other. */
export const mixed: Readonly<Record<Language, Readonly<Record<Formality, RegExp>>>> = {
  nl: { formal: /\b(je|jij|jou|jouw|jouwe|jullie|jezelf)\b/i, informal: /\b(u|uw|uwe|uzelf)\b/i },
  en: { formal: /$^/, informal: /$^/ },
  // "Sie" and "Ihr" within a sentence; at its beginning they may be others.
  de: {
    formal:
      /\b(du|dich|dir|dein\p{L}*|euch|euer|eure\p{L}*|bist|hast|kannst|musst|möchtest|bekommst|erfährst)\b|(?<!\p{L})(Antworte|Öffne|Schreib|Schick|Wähle|Prüfe|Gib|Nenne|Erzähle|Schau|Fülle|Kürze|Nimm|Behalte)(?!\p{L})/iu,
    informal:
      /(?<=[\p{Ll}\d,;)] )(Sie|Ihnen|Ihre?[nmrs]?)\b|(?:^|[.?!] )(?:Ihnen|Ihre?[nmrs]?|Sie (?:haben|können|müssen|bekommen|erhalten|wissen|dürfen|brauchen))\b/u,
  },
  fr: {
    formal:
      /(?<![\p{L}-])(tu|te|toi|ton|ta|tes|tien|tienne|tiennes|réponds|écris|choisis|raccourcis|vois)(?![\p{L}])|(?<!\p{L})t’|(?<!\p{L})(dis|envoie|demandes)-/iu,
    informal: /(?<!\p{L})(vous|votre|vos|vôtre\p{L}*|(?!(?:chez|assez)(?!\p{L}))\p{L}+ez)(?!\p{L})/iu,
  },
  // Their verbs say it where no pronoun does.
  es: {
    formal:
      /(?<!\p{L})(tú|tus?|te|ti|contigo|tuy\p{L}+|tienes|puedes|quieres|sabes|recibes|tendrás|recibirás|\p{L}*(dar|decir|ponder|volver|guntar|yudar)te)(?!\p{L})/iu,
    informal:
      /(?<!\p{L})(ustedes|usted|sus?|suy\p{L}+|les?|tendrá|recibirá|elija|escriba|envíe|responda|abra|diga|mire|\p{L}+rle)(?!\p{L})/iu,
  },
  it: {
    formal:
      /(?<!\p{L})(tu|te|ti|tuo|tua|tuoi|tue|hai|puoi|vuoi|devi|sai|avrai|saprai|riceverai|scegli|dicci|\p{L}*(dar|dir|onder|attar|olger|chieder)ti)(?!\p{L})/iu,
    informal:
      /(?<!\p{L})(Lei|Suo|Sua|Suoi|Sue|[Aa]vrà|[Ss]aprà|[Ss]celga|[Ss]criva|[Rr]isponda|[Aa]pra)(?!\p{L})|(?<=[\p{Ll}\d,;)] )(Le|La|L’)(?!\p{L})|\p{Ll}(Le|La)(?!\p{L})/u,
  },
}

/** What promises nothing, and what only an office says. */
export const unwelcome: Readonly<Record<Language, RegExp>> = {
  nl: /\b(binnenkort|spoedig|zo snel mogelijk|zo spoedig|z\.s\.m|op korte termijn|eerdaags|gelieve|ongeldig|oeps|middels|teneinde|derhalve|conform|inzake|dienaangaande|betreffende|u dient|je dient)\b/i,
  en: /\b(soon|asap|shortly|promptly|as soon as possible|in due course|as quickly as|at your earliest|momentarily|please|sorry to|invalid|oops|submit|utili[sz]e|pursuant|herewith|hereby|regarding)\b/i,
  de: /(?<!\p{L})(bald|zeitnah|umgehend|unverzüglich|schnellstmöglich|baldmöglichst|so schnell wie möglich|in Kürze|demnächst|zügig|alsbald|diesbezüglich|bezüglich|betreffs|hinsichtlich|zwecks|erfolgt|in Bearbeitung|seitens|mittels|gemäß|hiermit|ungültig)(?!\p{L})/iu,
  fr: /(?<!\p{L})(bientôt|prochainement|dans les meilleurs délais|dans les plus brefs délais|dès que possible|sous peu|d’ici peu|au plus vite|suite à|merci de|ci-joint\p{L}*|nonobstant|veuillez|courant de la semaine|afférent\p{L}*|susmentionné\p{L}*|invalide)(?!\p{L})/iu,
  es: /(?<!\p{L})(pronto|cuanto antes|rogamos|en breve|a la mayor brevedad|lo antes posible|próximamente|le informamos de que|asimismo|el citado|dicho expediente|inválid\p{L}*)(?!\p{L})/iu,
  it: /(?<!\p{L})(presto|appena possibile|il prima possibile|con la presente|a breve|quanto prima|al più presto|prossimamente|in riferimento a\p{L}*|la suddetta|il suddetto|codesto|si prega di|non valido)(?!\p{L})/iu,
}
