/** The English pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {furniture} from './boilerplate.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {layout} from './layout.ts'
import {abbreviations, articles, endings, references} from './lexicon.ts'
import {names} from './names.ts'
import {actDatedOfBody} from './rules/act-dated-of-body.ts'
import {actNumbered} from './rules/act-numbered.ts'
import {actOfBody} from './rules/act-of-body.ts'
import {activity} from './rules/activity.ts'
import {admittedByAct} from './rules/admitted-by-act.ts'
import {becameMember} from './rules/became-member.ts'
import {becameMemberFromDate} from './rules/became-member-from-date.ts'
import {bodiesInGeneral} from './rules/bodies-in-general.ts'
import {bodiesListed} from './rules/bodies-listed.ts'
import {bodyAdoptedAct} from './rules/body-adopted-act.ts'
import {bodyConsented} from './rules/body-consented.ts'
import {bringsTogether} from './rules/brings-together.ts'
import {consentGranted} from './rules/consent-granted.ts'
import {consentGrantedByAct} from './rules/consent-granted-by-act.ts'
import {existsTo} from './rules/exists-to.ts'
import {founded} from './rules/founded.ts'
import {isMemberSince} from './rules/is-member-since.ts'
import {joined} from './rules/joined.ts'
import {memberClassInBrackets} from './rules/member-class-in-brackets.ts'
import {membersInGeneral} from './rules/members-in-general.ts'
import {membershipNegated} from './rules/membership-negated.ts'
import {membershipPlanned} from './rules/membership-planned.ts'
import {mission} from './rules/mission.ts'
import {organizationAsAttribute} from './rules/organization-as-attribute.ts'
import {seat} from './rules/seat.ts'
import {seatedWith} from './rules/seated-with.ts'
import {sumOfMoney} from './rules/sum-of-money.ts'
import {unitCoordinates} from './rules/unit-coordinates.ts'
import {website} from './rules/website.ts'

export const en: LanguagePack = {
  language: 'en',
  abbreviations,
  layout,
  articles,
  literals,
  names,
  acts: [bodyAdoptedAct, actDatedOfBody, actOfBody, actNumbered],
  rules: [
    membershipNegated,
    membershipPlanned,
    consentGranted,
    consentGrantedByAct,
    bodyConsented,
    becameMemberFromDate,
    admittedByAct,
    becameMember,
    isMemberSince,
    joined,
    founded,
    seat,
    seatedWith,
    website,
    bringsTogether,
    mission,
    existsTo,
    activity,
    bodiesListed,
    unitCoordinates,
    memberClassInBrackets,
    membersInGeneral,
    bodiesInGeneral,
    organizationAsAttribute,
    sumOfMoney
  ],
  furniture,
  cues,
  endings,
  references
}
