/** The English pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {furniture} from './boilerplate.ts'
import {publisherCity} from './context.ts'
import {links} from './controls.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {grammar} from './grammar.ts'
import {layout} from './layout.ts'
import {abbreviations, articles, documents, endings, MONTHS, references} from './lexicon.ts'
import {names} from './names.ts'
import {actDatedOfBody} from './rules/act-dated-of-body.ts'
import {actIsInClause} from './rules/act-in-clause.ts'
import {actNumbered} from './rules/act-numbered.ts'
import {actOfBody} from './rules/act-of-body.ts'
import {actOfBodyNumbered} from './rules/act-of-body-numbered.ts'
import {activity} from './rules/activity.ts'
import {admitsCity} from './rules/admits-city.ts'
import {admitted} from './rules/admitted.ts'
import {agreementWithCity} from './rules/agreement-with-city.ts'
import {alsoDid} from './rules/also-did.ts'
import {amendsAct} from './rules/amends-act.ts'
import {answerBelongs} from './rules/answer-belongs.ts'
import {applicationAccepted} from './rules/application-accepted.ts'
import {applied} from './rules/applied.ts'
import {appoints} from './rules/appoints.ts'
import {asMember} from './rules/as-member.ts'
import {became} from './rules/became.ts'
import {belongs} from './rules/belongs.ts'
import {bodiesInGeneral} from './rules/bodies-in-general.ts'
import {bodiesListed} from './rules/bodies-listed.ts'
import {bodyAdoptedAct} from './rules/body-adopted-act.ts'
import {bodyConsented} from './rules/body-consented.ts'
import {bodyDecided} from './rules/body-decided.ts'
import {bodyOfCity} from './rules/body-of-city.ts'
import {bodyOfOrganization} from './rules/body-of-organization.ts'
import {bodySize} from './rules/body-size.ts'
import {bodysAct} from './rules/bodys-act.ts'
import {bodyByAct} from './rules/by-act-body.ts'
import {cameLater} from './rules/came-later.ts'
import {candidaciesListed} from './rules/candidacies-listed.ts'
import {chronicleEntry} from './rules/chronicle-entry.ts'
import {cityFounded} from './rules/city-founded.ts'
import {cityInBody} from './rules/city-in-body.ts'
import {classFollowed} from './rules/class-followed.ts'
import {conditionsOfJoining} from './rules/conditions-of-joining.ts'
import {consentGranted} from './rules/consent-granted.ts'
import {consentGrantedByAct} from './rules/consent-granted-by-act.ts'
import {consented} from './rules/consented.ts'
import {contactFor, standsForCity} from './rules/contact-for.ts'
import {costOfMembership} from './rules/cost-of-membership.ts'
import {countOfCountries, countOfOthers} from './rules/count-of-others.ts'
import {countOfSome} from './rules/count-of-some.ts'
import {countedAmong} from './rules/counted-among.ts'
import {dateline} from './rules/dateline.ts'
import {decidedByBody} from './rules/decided-by-body.ts'
import {entered} from './rules/entered.ts'
import {entryDated} from './rules/entry-dated.ts'
import {entryOfOthers} from './rules/entry-of-others.ts'
import {execution} from './rules/execution.ts'
import {existsTo} from './rules/exists-to.ts'
import {followed} from './rules/followed.ts'
import {founded} from './rules/founded.ts'
import {foundedBy} from './rules/founded-by.ts'
import {foundersNamed} from './rules/founders-named.ts'
import {goesOnWith} from './rules/goes-on-with.ts'
import {handledByUnit} from './rules/handled-by-unit.ts'
import {headingDated} from './rules/heading-dated.ts'
import {holdsTask} from './rules/holds-task.ts'
import {hypothetical} from './rules/hypothetical.ts'
import {entersIntoForce} from './rules/in-force.ts'
import {isMember} from './rules/is-member.ts'
import {isOne} from './rules/is-one.ts'
import {label} from './rules/label.ts'
import {labelledUnit, unitInTable} from './rules/labelled-unit.ts'
import {left} from './rules/left.ts'
import {listedPhase} from './rules/listed-phase.ts'
import {madeOf} from './rules/made-of.ts'
import {meetingHeld} from './rules/meeting-held.ts'
import {memberClassInBrackets} from './rules/member-class-in-brackets.ts'
import {memberSince} from './rules/member-since.ts'
import {membersByClass} from './rules/members-by-class.ts'
import {membersCounted, membersLeftOut, membersOwned, membersTold} from './rules/members-counted.ts'
import {membersInGeneral} from './rules/members-in-general.ts'
import {membersInTable} from './rules/members-in-table.ts'
import {membersListed} from './rules/members-listed.ts'
import {membersNamed} from './rules/members-named.ts'
import {membershipAtLarge} from './rules/membership-at-large.ts'
import {membershipDatesFrom} from './rules/membership-dates-from.ts'
import {membershipInMatrix} from './rules/membership-in-matrix.ts'
import {membershipInTable} from './rules/membership-in-table.ts'
import {membershipsListed} from './rules/memberships-listed.ts'
import {mission} from './rules/mission.ts'
import {newcomers} from './rules/newcomers.ts'
import {notAMember} from './rules/not-a-member.ts'
import {notYet} from './rules/not-yet.ts'
import {ofWhichMember} from './rules/of-which-member.ts'
import {officeHeld} from './rules/office-held.ts'
import {organizationAsAttribute} from './rules/organization-as-attribute.ts'
import {organizationOfOthers} from './rules/organization-of-others.ts'
import {otherEvents} from './rules/other-events.ts'
import {otherMeeting} from './rules/other-meeting.ts'
import {othersWere} from './rules/others-were.ts'
import {ownAdopted} from './rules/own-adopted.ts'
import {ownBody} from './rules/own-body.ts'
import {ownClass} from './rules/own-class.ts'
import {ownClause} from './rules/own-clause.ts'
import {ownDate} from './rules/own-date.ts'
import {ownEnacted} from './rules/own-enacted.ts'
import {ownLegalBasis} from './rules/own-legal-basis.ts'
import {ownMeeting} from './rules/own-meeting.ts'
import {ownNumber} from './rules/own-number.ts'
import {ownSubject} from './rules/own-subject.ts'
import {ownType} from './rules/own-type.ts'
import {pendingInTable} from './rules/pending-in-table.ts'
import {phaseGoesOn} from './rules/phase-goes-on.ts'
import {phaseInBrackets} from './rules/phase-in-brackets.ts'
import {postHeld} from './rules/post-held.ts'
import {proceedings} from './rules/proceedings.ts'
import {projectsListed} from './rules/projects-listed.ts'
import {purposesListed} from './rules/purposes-listed.ts'
import {question} from './rules/question.ts'
import {raised} from './rules/raised.ts'
import {reinstated} from './rules/reinstated.ts'
import {repealsAct} from './rules/repeals-act.ts'
import {resolvedToLeave} from './rules/resolved-to-leave.ts'
import {seat} from './rules/seat.ts'
import {shallDo} from './rules/shall-do.ts'
import {sinceJoining} from './rules/since-joining.ts'
import {soDoes} from './rules/so-does.ts'
import {statusGranted} from './rules/status-granted.ts'
import {statuteCited} from './rules/statute-cited.ts'
import {sumInTable} from './rules/sum-in-table.ts'
import {sumOfMoney} from './rules/sum-of-money.ts'
import {suspended} from './rules/suspended.ts'
import {taskGiven} from './rules/task-given.ts'
import {toldInFields} from './rules/told-in-fields.ts'
import {townTwinning, twinTowns} from './rules/twin-towns.ts'
import {unitCoordinates} from './rules/unit-coordinates.ts'
import {unitDoesSo} from './rules/unit-does-so.ts'
import {visit} from './rules/visit.ts'
import {voteOfBody} from './rules/vote-of-body.ts'
import {votes} from './rules/votes.ts'
import {votesCast} from './rules/votes-cast.ts'
import {website} from './rules/website.ts'
import {linesOfActs} from './structure.ts'

export const en: LanguagePack = {
  language: 'en',
  abbreviations,
  layout,
  articles,
  months: MONTHS.map(month => [month]),
  publisherCity,
  literals,
  names,
  acts: [
    agreementWithCity,
    bodyAdoptedAct,
    bodyDecided,
    decidedByBody,
    voteOfBody,
    bodysAct,
    actDatedOfBody,
    actOfBodyNumbered,
    actOfBody,
    actNumbered,
    statuteCited
  ],
  ownActs: [ownLegalBasis, ownEnacted, ownBody, ownDate, ownMeeting, ownAdopted, ownSubject, ownNumber, ownType],
  documents,
  rules: [
    question,
    toldInFields,
    repealsAct,
    amendsAct,
    entersIntoForce,
    execution,
    taskGiven,
    appoints,
    shallDo,
    holdsTask,
    ownClause,
    bodyByAct,
    consentGranted,
    consentGrantedByAct,
    bodyConsented,
    consented,
    membershipInMatrix,
    membersInTable,
    membershipInTable,
    pendingInTable,
    sumInTable,
    raised,
    statusGranted,
    classFollowed,
    applicationAccepted,
    admitsCity,
    ofWhichMember,
    cityFounded,
    resolvedToLeave,
    foundersNamed,
    newcomers,
    followed,
    cameLater,
    othersWere,
    soDoes,
    answerBelongs,
    asMember,
    countedAmong,
    membersByClass,
    chronicleEntry,
    phaseInBrackets,
    listedPhase,
    candidaciesListed,
    membershipsListed,
    membersListed,
    madeOf,
    membersNamed,
    memberSince,
    membershipDatesFrom,
    entered,
    admitted,
    became,
    isMember,
    phaseGoesOn,
    isOne,
    sinceJoining,
    belongs,
    left,
    suspended,
    reinstated,
    goesOnWith,
    alsoDid,
    applied,
    conditionsOfJoining,
    hypothetical,
    notAMember,
    proceedings,
    bodyOfOrganization,
    foundedBy,
    founded,
    seat,
    website,
    membersCounted,
    membersTold,
    membersOwned,
    membersLeftOut,
    mission,
    purposesListed,
    existsTo,
    activity,
    bodiesListed,
    cityInBody,
    contactFor,
    standsForCity,
    labelledUnit,
    unitInTable,
    unitCoordinates,
    unitDoesSo,
    handledByUnit,
    memberClassInBrackets,
    membersInGeneral,
    bodiesInGeneral,
    ownClass,
    organizationAsAttribute,
    actIsInClause,
    bodyOfCity,
    organizationOfOthers,
    sumOfMoney,
    votes,
    otherMeeting,
    votesCast,
    costOfMembership,
    officeHeld,
    postHeld,
    bodySize,
    notYet,
    membershipAtLarge,
    meetingHeld,
    visit,
    headingDated,
    dateline,
    entryDated,
    twinTowns,
    townTwinning,
    projectsListed,
    countOfSome,
    countOfOthers,
    countOfCountries,
    label,
    entryOfOthers,
    otherEvents
  ],
  furniture: [...furniture, ...linesOfActs],
  links,
  charge:
    /^(?:handled by|responsible(?: (?:unit|department|office|officer))?|(?:competent|lead|responsible) (?:department|unit|office|officer)|department|unit|in charge|contact(?: (?:office|unit|department))?|run by|looked after by|representatives?|delegates?|co-?ordinator|co-?ordinated by)$/u,
  cues,
  grammar,
  endings,
  references
}
