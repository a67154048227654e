/** The English pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {furniture} from './boilerplate.ts'
import {publisherCity} from './context.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {grammar} from './grammar.ts'
import {abbreviations, articles, documents, endings, references} from './lexicon.ts'
import {names} from './names.ts'
import {actDatedOfBody} from './rules/act-dated-of-body.ts'
import {actNumbered} from './rules/act-numbered.ts'
import {actOfBody} from './rules/act-of-body.ts'
import {activity} from './rules/activity.ts'
import {admitted} from './rules/admitted.ts'
import {applied} from './rules/applied.ts'
import {became} from './rules/became.ts'
import {becameMemberFromDate} from './rules/became-member-from-date.ts'
import {belongs} from './rules/belongs.ts'
import {bodiesInGeneral} from './rules/bodies-in-general.ts'
import {bodiesListed} from './rules/bodies-listed.ts'
import {bodyAdoptedAct} from './rules/body-adopted-act.ts'
import {bodyConsented} from './rules/body-consented.ts'
import {bodysAct} from './rules/bodys-act.ts'
import {bringsTogether} from './rules/brings-together.ts'
import {citiesWorkTogether} from './rules/cities-work-together.ts'
import {consentGranted} from './rules/consent-granted.ts'
import {consentGrantedByAct} from './rules/consent-granted-by-act.ts'
import {entered} from './rules/entered.ts'
import {existsTo} from './rules/exists-to.ts'
import {founded} from './rules/founded.ts'
import {foundedBy} from './rules/founded-by.ts'
import {isMember} from './rules/is-member.ts'
import {left} from './rules/left.ts'
import {memberClassInBrackets} from './rules/member-class-in-brackets.ts'
import {membersInGeneral} from './rules/members-in-general.ts'
import {mission} from './rules/mission.ts'
import {organizationAsAttribute} from './rules/organization-as-attribute.ts'
import {ownAdopted} from './rules/own-adopted.ts'
import {ownBody} from './rules/own-body.ts'
import {ownDate} from './rules/own-date.ts'
import {ownLegalBasis} from './rules/own-legal-basis.ts'
import {ownMeeting} from './rules/own-meeting.ts'
import {ownSubject} from './rules/own-subject.ts'
import {reinstated} from './rules/reinstated.ts'
import {seat} from './rules/seat.ts'
import {statuteCited} from './rules/statute-cited.ts'
import {sumOfMoney} from './rules/sum-of-money.ts'
import {suspended} from './rules/suspended.ts'
import {unitCoordinates} from './rules/unit-coordinates.ts'
import {website} from './rules/website.ts'
import {signatures, structures} from './structure.ts'

export const en: LanguagePack = {
  language: 'en',
  abbreviations,
  articles,
  publisherCity,
  literals,
  names,
  acts: [bodyAdoptedAct, bodysAct, actDatedOfBody, actOfBody, actNumbered, statuteCited],
  ownActs: [ownLegalBasis, ownBody, ownDate, ownMeeting, ownAdopted, ownSubject],
  documents,
  rules: [
    consentGranted,
    consentGrantedByAct,
    bodyConsented,
    becameMemberFromDate,
    entered,
    admitted,
    became,
    isMember,
    belongs,
    left,
    suspended,
    reinstated,
    applied,
    foundedBy,
    founded,
    seat,
    website,
    bringsTogether,
    citiesWorkTogether,
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
  signatures,
  structures,
  cues,
  grammar,
  endings,
  references
}
