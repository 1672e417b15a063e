import type { KeptBackTexts } from '../en/kept-back.ts'

export const keptBack: KeptBackTexts = {
  title: 'Este archivo se queda con nosotros',
  virus: 'El antivirus ha encontrado algo en este archivo. Lo conservamos, pero no se lo damos a nadie.',
  waiting: 'El antivirus todavía no ha revisado este archivo. Dentro de unos minutos se puede volver a intentar.',
  'too-large': 'Este archivo es demasiado grande para el antivirus. Por eso no se lo damos a nadie.',
  picture: 'La cámara guarda datos en la imagen, como el lugar. Este tipo de imagen no se puede mostrar sin ellos.',
  found: name => `El antivirus lo llama ${name}.`,
  anyway: 'Descargarlo de todos modos',
  anywayHint: 'Solo debe abrirse en un ordenador preparado para ello.',
  full: 'Esta reclamación ya tiene tantos archivos que no se pueden añadir más. El mensaje se puede enviar sin archivos.',
  back: 'La persona que envió el enlace puede ayudar.',
}
