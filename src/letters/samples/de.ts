import type { Storefront } from '#policy/storefront.ts'
import type { Sample } from './en.ts'

const shop: Storefront = {
  id: 'saitenhof',
  name: 'Saitenhof',
  site: 'https://www.saitenhof.example',
  languages: ['de', 'en'],
  country: 'DE',
  currency: 'EUR',
  zone: 'Europe/Berlin',
  calendar: 'DE-NW',
  policy: 'original',
  orderNumberPattern: '^SH\\d{5}$',
  orderNumberExample: 'SH40127',
  referencePrefix: 'SB',
  email: 'beschwerden@saitenhof.example',
  phone: '0221 4710 120',
  address: ['Am Alten Sägewerk 7', '50667 Köln'],
  brand: '#345c3b',
}

export const sample: Sample = {
  shop,
  host: 'https://beschwerden.saitenhof.example',
  reference: 'SH40127',
  names: {
    handler: 'Miriam Krüger',
    investigator: 'Jonas Weiß',
    manager: 'Ayşe Demir',
    reviewer: 'Dr. Ulrike Hoffmann',
    courier: 'Rheinkurier',
  },
  customer: { name: 'Lena Schäfer', email: 'lena.schaefer@example.org' },
  words: {
    story: 'Die Gitarre hat einen Riss in der Decke. Im Karton lag keine Polsterung. Ich möchte eine andere.',
    note: 'Das ist sehr ärgerlich. Ich frage das Lager und den Paketdienst, was passiert ist.',
    askCourier:
      'Paket RK 20 1187 wurde am 1. April in Köln zweimal gescannt. War es beschädigt, als es das Depot verließ?',
    toldByCourier: 'Der Karton hatte schon eine Delle an einer Ecke, als er hereinkam.',
    askCustomer: 'Ist der Karton noch da? Ein Foto von den Ecken würde uns helfen.',
    toldByCustomer: 'Ja, ich schicke ein Foto.',
    messageTitle: 'Das Foto',
    message:
      'Vielen Dank für das Foto. Können wir auch ein Foto vom Etikett haben?\n\nDarauf steht, aus welchem Depot das Paket kam.',
    report: {
      done: 'Wir haben die Fotos angesehen. Der Paketdienst hat uns gesagt, dass der Karton eine Delle an einer Ecke hatte.',
      open: 'Das Lager hat uns noch nicht gesagt, wie die Gitarre verpackt war.',
      reason: 'Die Person, die sie verpackt hat, ist am Montag, 20. April 2026 wieder da.',
    },
    secondPoint: 'Das Warten am Telefon',
    found:
      'Die Gitarre hat unser Lager in nur einem Karton verlassen. Sie hätte einen zweiten gebraucht. Daher kam der Riss.',
    foundSecond: 'Am 2. April dauerte das Warten 25 Minuten. Wir hatten an diesem Abend zu wenige Leute am Telefon.',
    exchange: 'Unser Paketdienst nimmt die Gitarre mit dem Riss mit.',
    refund: 'Das Geld für die Lieferung geht auf das Konto, von dem es kam.',
    answer: {
      summary: 'Die Gitarre kam mit einem Riss in der Decke an. Beim Anruf deswegen dauerte das Warten lange.',
      done: 'Wir haben die Fotos angesehen. Wir haben das Lager und den Paketdienst gefragt. Wir haben den Anruf herausgesucht.',
      apology: 'Die Gitarre hätte heil ankommen müssen. Das ist sie nicht, und das ist unser Fehler. Es tut uns leid.',
      change: 'Wir verpacken jede Gitarre in zwei Kartons',
    },
    proof: 'Zahlung mit dem Verwendungszweck SH-ER-20931',
    proofOfExchange: 'Paket RK 20 2214, mit Unterschrift angenommen',
    delay: 'Der Hersteller liefert die Gitarre eine Woche später als mit uns vereinbart.',
    why: 'Ich habe immer noch keine Gitarre.',
    want: 'Eine Gitarre oder mein Geld zurück.',
    boardRefund: 'Das ist für das zusätzliche Warten.',
    review: {
      policyFollowed: 'Alle Schreiben kamen rechtzeitig. Der Umtausch kam später als versprochen',
      treatedFairly: 'Alle haben die Beschwerde ernst genommen, und es war immer klar, wer zuständig ist',
      lawKept: 'Eine Reparatur oder ein Umtausch muss in angemessener Zeit kommen. Bei uns hat es zu lange gedauert',
    },
    decision:
      'Die Beschwerde ist berechtigt. Der Umtausch hat zu lange gedauert. Die Gitarre kommt, und dazu 40,00 € für das Warten.',
    notUpheld: {
      summary: 'Die Gitarre soll mit einem Riss in der Decke angekommen sein.',
      done: 'Wir haben die Fotos und die Gitarre selbst angesehen. Unsere Werkstatt hat sie untersucht.',
      found: 'Der Strich in der Decke gehört zum Holz. Er läuft mit der Maserung und ist nicht offen.',
      noRemedy:
        'Die Gitarre ist heil. Deshalb bieten wir keine Erstattung und keinen Umtausch an. Ein Widerruf ist bis zum 30. April 2026 möglich.',
      noChange: 'Wir ändern nichts, denn beim Verpacken ging nichts schief.',
    },
    withdrawn: 'Ich habe die Ursache selbst gefunden.',
    settled:
      'Die Gitarre muss nicht zurück, und wir erstatten 25,00 € für den Riss. Das Geld ist bis Freitag, 10. April 2026 da.',
  },
}
