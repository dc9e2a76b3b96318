export {
  type ActiveCard,
  type CardByCode,
  type CardCodeFault,
  findActiveCardOf,
  findCardByCode,
} from './find-card.server'
