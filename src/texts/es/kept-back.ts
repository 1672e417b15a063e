import type { KeptBackTexts } from '../en/kept-back.ts'

export const keptBack: KeptBackTexts = {
  title: 'Este archivo se queda con nosotros',
  virus: 'El antivirus ha encontrado algo en este archivo. Lo conservamos, pero no lo entregamos.',
  waiting: 'El antivirus todavía no ha revisado este archivo. Dentro de unos minutos se puede volver a intentar.',
  'too-large': 'Este archivo es demasiado grande para el antivirus. Por eso no lo entregamos.',
  picture:
    'Este tipo de imagen no se puede mostrar sin lo que la cámara escribió en ella, como el lugar donde se hizo la foto.',
  found: name => `El antivirus lo llama ${name}.`,
  anyway: 'Descargarlo de todos modos',
  anywayHint: 'Solo debe abrirse en un ordenador preparado para ello.',
  full: 'Esta reclamación ya tiene tantos archivos que no se pueden añadir más. El mensaje se puede enviar sin archivos.',
  back: 'La persona que envió el enlace puede ayudar.',
}
