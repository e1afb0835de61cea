// What things are called, and what can be the matter with them, in English.
import type { Category, NoReading, Note, Reason, Slot } from '../lib/wire'
import type { Same } from './same'

const categories: Record<Category, string> = {
  't-shirt': 'T-shirt', shirt: 'Shirt', longsleeve: 'Long sleeve', outwear: 'Outerwear', pants: 'Trousers', shorts: 'Shorts',
  skirt: 'Skirt', dress: 'Dress', shoes: 'Shoes', hat: 'Hat', bag: 'Bag', accessory: 'Accessory',
}
const notIt: Record<Category, string> = {
  't-shirt': 'Not a T-shirt', shirt: 'Not a shirt', longsleeve: 'Not a long-sleeved top', outwear: 'Not outerwear', pants: 'Not trousers',
  shorts: 'Not shorts', skirt: 'Not a skirt', dress: 'Not a dress', shoes: 'Not shoes', hat: 'Not a hat', bag: 'Not a bag', accessory: 'Not an accessory',
}
const slots: Record<Slot, string> = {
  top: 'Top', bottom: 'Bottom', dress: 'Dress', outer: 'Outer', shoes: 'Shoes', hat: 'Hat', bag: 'Bag', accessory: 'Accessory',
}
const reasons: Record<Reason, string> = {
  too_large: 'This file is too big. Please choose one of up to 15 MB.',
  not_an_image: 'This file isn’t a picture. Please choose a photo.',
  unsupported: 'We can’t open this format. JPEG, PNG, WebP and HEIC work.',
  too_many_pixels: 'This picture has too many pixels. A normal phone photo is plenty.',
  too_small: 'This picture is too small to show anything. Please send the original photo.',
  damaged: 'The file seems damaged. Open it on your phone, save it again, then retry.',
  unsafe: 'We can’t use this photo. Please choose one with clothes on.',
}
const notes: Record<Note, string> = {
  not_clothing: 'We don’t see clothing here. We’ll leave it out; remove it or tell us what it is.',
  several_garments: 'Several pieces in one photo. One photo per piece works better.',
  not_full_body: 'Not quite head to toe. That’s fine; we’ll only talk about what we see.',
  several_people: 'There is more than one person. A photo of you alone works better.',
  no_person: 'We couldn’t find a person. Is this a piece of clothing?',
  worn: 'Someone is wearing it; we read only the garment.',
  maybe_minor: 'We read only photos of yourself at 19 or older, so we left this one unread. Choose another, or go on without one.',
  nudity: 'We read only photos with clothes on, so we left this one unread. Please choose another.',
}
/** On a small picture. */
const brief: Record<Note | 'left_out', string> & { twin: (number: number) => string } = {
  left_out: 'Left out', not_clothing: 'No clothing seen', several_garments: 'Several pieces', not_full_body: 'Not head to toe',
  several_people: 'Several people', no_person: 'Nobody seen', worn: 'Worn by someone', maybe_minor: 'Not read', nudity: 'Not read',
  twin: (number) => `Same as photo ${number}?`,
}
/** In an answer, beside a link to another photo. */
const noReadings: Record<NoReading, string> = {
  no_person: 'We couldn’t find you in the full-body photo, so we looked at your clothes only. One from head to toe works best.',
  several_people: 'There is more than one person in the full-body photo, so we looked at your clothes only. Please choose one of you alone.',
  maybe_minor: 'We read only photos of yourself at 19 or older, so we looked at your clothes only. You may choose another photo, or go on like this.',
  nudity: 'We read only photos with clothes on, so we looked at your clothes only. Please choose one with clothes on.',
}
const problems = {
  offline: 'No connection. Nothing is lost; we’ll try again when you’re back.',
  stale: 'You’ve asked something newer in another tab. This can still go as a new question.',
  busy: 'We’re still on your last question. This one goes next.',
  limit: 'That’s all for today.',
  too_long: 'Please keep it under 2,000 characters.',
  empty_question: 'Tell us where you’re going or what you feel like wearing.',
  not_found: 'This conversation is gone. Please start a new one.',
  wardrobe_full: 'The wardrobe holds 200 photos. Remove one to add another.',
  sessions_full: 'You have 100 conversations. Delete one to start another.',
  unsupported_type: reasons.unsupported,
  model_down: 'The answer broke off. Please try again.',
  internal: 'Something went wrong on our side. Please try again.',
}

export const names = {
  categories, notIt, slots, reasons, notes, brief, noReadings, problems,
  patterns: { plain: 'Plain', striped: 'Striped', checked: 'Checked', floral: 'Floral', graphic: 'Graphic', other: 'Other' },
  materials: {
    cotton: 'Cotton', linen: 'Linen', denim: 'Denim', wool: 'Wool', knit: 'Knit', polyester: 'Polyester', silk: 'Silk',
    chiffon: 'Chiffon', leather: 'Leather', suede: 'Suede', nylon: 'Nylon', down: 'Down', unknown: 'Not sure',
  },
  fits: { slim: 'Slim', regular: 'Regular', loose: 'Loose', unknown: 'Not sure' },
  formalities: { 1: 'Home, sport', 2: 'Casual', 3: 'Smart casual', 4: 'Business', 5: 'Formal' },
  warmths: { 1: 'Very light', 2: 'Light', 3: 'Medium', 4: 'Warm', 5: 'Very warm' },
  topics: { proportion: 'Proportion', tone: 'Tone', impression: 'Impression' },
  lineSources: { measured: 'measured', guessed: 'a guess', said: 'you said' },
  harmonies: {
    monochrome: 'One colour family', neutral: 'Quiet basics', accent: 'One accent on basics', analogous: 'Neighbouring colours',
    complementary: 'Opposite colours', split: 'Contrasting colours', mixed: 'Several colours',
  },
  styles: { neat: 'Neat', comfortable: 'Comfortable', accent: 'An accent' },
  colourNames: { black: 'Black', white: 'White', grey: 'Grey', navy: 'Navy', blue: 'Blue', brown: 'Brown', beige: 'Beige', red: 'Red', pink: 'Pink', yellow: 'Yellow', green: 'Green', purple: 'Purple' },
}

export type Names = Same<typeof names>
