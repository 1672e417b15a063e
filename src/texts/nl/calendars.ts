import type { CalendarsTexts } from '../en/calendars.ts'

export const calendars: CalendarsTexts = {
  countries: { 'GB-ENG': 'Engeland en Wales', 'GB-SCT': 'Schotland', NL: 'Nederland' },
  notWorking: {
    weekend: 'weekend',
    'new-years-day': 'Nieuwjaarsdag',
    'second-january': 'vrije dag na Nieuwjaar',
    'good-friday': 'Goede Vrijdag',
    'easter-monday': 'tweede paasdag',
    'kings-day': 'Koningsdag',
    'early-may': 'vrije dag begin mei',
    'liberation-day': 'Bevrijdingsdag',
    'ascension-day': 'Hemelvaartsdag',
    'whit-monday': 'tweede pinksterdag',
    spring: 'vrije dag in het voorjaar',
    summer: 'vrije dag in de zomer',
    'st-andrews-day': 'Sint-Andreasdag',
    'christmas-day': 'eerste kerstdag',
    'second-christmas-day': 'tweede kerstdag',
    'boxing-day': 'tweede kerstdag',
    'equated-day': 'vrije dag volgens besluit van de overheid',
    special: 'eenmalige vrije dag',
  },
}
