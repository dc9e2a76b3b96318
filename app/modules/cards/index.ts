export { CARD_STANDINGS, CARD_STATUSES, type CardStanding, type CardStatus } from './card-standing'
