/** The Polish pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {documents, linesOfActs} from './acts.ts'
import {furniture} from './boilerplate.ts'
import {links} from './controls.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {grammar} from './grammar.ts'
import {layout} from './layout.ts'
import {abbreviations, articles, endings, MONTHS, references} from './lexicon.ts'
import {names, publisherCity} from './names.ts'
import {accessionOnCondition} from './rules/accession-on-condition.ts'
import {act} from './rules/act.ts'
import {actIsInClause} from './rules/act-in-clause.ts'
import {actOfBody} from './rules/act-of-body.ts'
import {actOfStatute} from './rules/act-of-statute.ts'
import {actPassedThen} from './rules/act-passed-then.ts'
import {activity} from './rules/activity.ts'
import {admitted} from './rules/admitted.ts'
import {agreementWithCity} from './rules/agreement-with-city.ts'
import {alsoDid} from './rules/also-did.ts'
import {amendedByAct} from './rules/amended-by-act.ts'
import {amendsAct} from './rules/amends-act.ts'
import {andSince} from './rules/and-since.ts'
import {announced} from './rules/announced.ts'
import {answerBelongs} from './rules/answer-belongs.ts'
import {answerCounts} from './rules/answer-counts.ts'
import {applied} from './rules/applied.ts'
import {asMember} from './rules/as-member.ts'
import {asWhat} from './rules/as-what.ts'
import {became} from './rules/became.ts'
import {becoming} from './rules/becoming.ts'
import {belongs} from './rules/belongs.ts'
import {belongsSince} from './rules/belongs-since.ts'
import {belongsToSeveral} from './rules/belongs-to-several.ts'
import {bodiesInGeneral} from './rules/bodies-in-general.ts'
import {bodiesListed} from './rules/bodies-listed.ts'
import {bodyDecided} from './rules/body-decided.ts'
import {bodyOfCity} from './rules/body-of-city.ts'
import {bodyPassedAct} from './rules/body-passed-act.ts'
import {byActBody} from './rules/by-act-body.ts'
import {candidaciesListed} from './rules/candidacies-listed.ts'
import {cityFounded} from './rules/city-founded.ts'
import {consented} from './rules/consented.ts'
import {countedThen} from './rules/counted-then.ts'
import {countsMembers} from './rules/counts-members.ts'
import {countsOtherwise} from './rules/counts-otherwise.ts'
import {dateline} from './rules/dateline.ts'
import {entered} from './rules/entered.ts'
import {entryDated} from './rules/entry-dated.ts'
import {entryOfJoining} from './rules/entry-of-joining.ts'
import {existsTo} from './rules/exists-to.ts'
import {fee} from './rules/fee.ts'
import {formerSeat} from './rules/former-seat.ts'
import {founded} from './rules/founded.ts'
import {foundedBy} from './rules/founded-by.ts'
import {foundedOtherwise} from './rules/founded-otherwise.ts'
import {foundersCounted} from './rules/founders-counted.ts'
import {gained} from './rules/gained.ts'
import {handledByUnit} from './rules/handled-by-unit.ts'
import {entersIntoForce} from './rules/in-force.ts'
import {inhabitants} from './rules/inhabitants.ts'
import {isMember} from './rules/is-member.ts'
import {joiningTookPlace} from './rules/joining-took-place.ts'
import {kindOfOrganization} from './rules/kind-of-organization.ts'
import {left} from './rules/left.ts'
import {madePublic} from './rules/made-public.ts'
import {memberIs} from './rules/member-is.ts'
import {memberSince} from './rules/member-since.ts'
import {membersCounted} from './rules/members-counted.ts'
import {membersInGeneral} from './rules/members-in-general.ts'
import {membersInTable} from './rules/members-in-table.ts'
import {membersListed} from './rules/members-listed.ts'
import {membersNamed} from './rules/members-named.ts'
import {membershipAtLarge} from './rules/membership-at-large.ts'
import {membershipInMatrix} from './rules/membership-in-matrix.ts'
import {membershipInTable} from './rules/membership-in-table.ts'
import {membershipsListed} from './rules/memberships-listed.ts'
import {mission} from './rules/mission.ts'
import {noLonger} from './rules/no-longer.ts'
import {notAMember} from './rules/not-a-member.ts'
import {nothingTold} from './rules/nothing-told.ts'
import {numberOfMembers} from './rules/number-of-members.ts'
import {numbered} from './rules/numbered.ts'
import {officeHeld} from './rules/office-held.ts'
import {officialJournal} from './rules/official-journal.ts'
import {oneOfMembers} from './rules/one-of-members.ts'
import {opinionGiven} from './rules/opinion-given.ts'
import {organizationAsAttribute} from './rules/organization-as-attribute.ts'
import {organizationsInGeneral} from './rules/organizations-in-general.ts'
import {otherEvent} from './rules/other-event.ts'
import {otherOrganization} from './rules/other-organization.ts'
import {ownBody} from './rules/own-body.ts'
import {ownClause} from './rules/own-clause.ts'
import {ownDate} from './rules/own-date.ts'
import {ownLegalBasis} from './rules/own-legal-basis.ts'
import {ownSubject} from './rules/own-subject.ts'
import {partOfCount} from './rules/part-of-count.ts'
import {pendingInTable} from './rules/pending-in-table.ts'
import {postHeld} from './rules/post-held.ts'
import {project} from './rules/project.ts'
import {purposesListed} from './rules/purposes-listed.ts'
import {question} from './rules/question.ts'
import {registered} from './rules/registered.ts'
import {reinstated} from './rules/reinstated.ts'
import {repealedInList} from './rules/repealed-in-list.ts'
import {repealsAct} from './rules/repeals-act.ts'
import {representativesListed} from './rules/representatives-listed.ts'
import {representedBy} from './rules/represented-by.ts'
import {rulesLaidDown} from './rules/rules-laid-down.ts'
import {seat} from './rules/seat.ts'
import {seatNow} from './rules/seat-now.ts'
import {signed} from './rules/signed.ts'
import {statutesSay} from './rules/statutes-say.ts'
import {sumInTable} from './rules/sum-in-table.ts'
import {sumOfMoney} from './rules/sum-of-money.ts'
import {suspended} from './rules/suspended.ts'
import {taskGiven} from './rules/task-given.ts'
import {tasksListed} from './rules/tasks-listed.ts'
import {toldInFields} from './rules/told-in-fields.ts'
import {twinned} from './rules/twinned.ts'
import {twinsListed} from './rules/twins-listed.ts'
import {unitCoordinates} from './rules/unit-coordinates.ts'
import {votes} from './rules/votes.ts'
import {website} from './rules/website.ts'
import {whoseTask} from './rules/whose-task.ts'
import {wording} from './rules/wording.ts'
import {yearOfEntry} from './rules/year-of-entry.ts'
import {yearlessDay} from './rules/yearless-day.ts'

export const pl: LanguagePack = {
  language: 'pl',
  layout,
  abbreviations,
  articles,
  months: MONTHS,
  publisherCity,
  literals,
  names,
  acts: [agreementWithCity, actPassedThen, bodyPassedAct, bodyDecided, actOfStatute, act],
  ownActs: [ownLegalBasis, ownBody, ownDate, ownSubject],
  documents,
  rules: [
    question,
    toldInFields,
    statutesSay,
    officialJournal,
    repealsAct,
    repealedInList,
    wording,
    amendsAct,
    amendedByAct,
    entersIntoForce,
    accessionOnCondition,
    taskGiven,
    representativesListed,
    ownClause,
    asWhat,
    consented,
    byActBody,
    actOfBody,
    membershipInMatrix,
    membersInTable,
    membershipInTable,
    pendingInTable,
    sumInTable,
    membershipsListed,
    membersListed,
    answerBelongs,
    answerCounts,
    memberSince,
    andSince,
    belongsSince,
    membersNamed,
    foundedBy,
    cityFounded,
    founded,
    noLonger,
    entered,
    became,
    becoming,
    admitted,
    isMember,
    memberIs,
    gained,
    joiningTookPlace,
    entryOfJoining,
    signed,
    belongsToSeveral,
    belongs,
    left,
    suspended,
    reinstated,
    alsoDid,
    applied,
    foundersCounted,
    countedThen,
    oneOfMembers,
    countsMembers,
    membersCounted,
    numberOfMembers,
    seatNow,
    formerSeat,
    seat,
    website,
    mission,
    existsTo,
    representedBy,
    handledByUnit,
    unitCoordinates,
    tasksListed,
    purposesListed,
    asMember,
    bodiesListed,
    actIsInClause,
    activity,
    candidaciesListed,
    twinsListed,
    rulesLaidDown,
    madePublic,
    officeHeld,
    postHeld,
    membershipAtLarge,
    notAMember,
    inhabitants,
    sumOfMoney,
    votes,
    partOfCount,
    numbered,
    countsOtherwise,
    fee,
    registered,
    project,
    twinned,
    otherEvent,
    foundedOtherwise,
    dateline,
    entryDated,
    yearlessDay,
    yearOfEntry,
    organizationAsAttribute,
    otherOrganization,
    kindOfOrganization,
    membersInGeneral,
    organizationsInGeneral,
    bodiesInGeneral,
    opinionGiven,
    whoseTask,
    bodyOfCity,
    announced,
    nothingTold
  ],
  furniture: [...furniture, ...linesOfActs],
  links,
  charge:
    /^(?:(?:sprawy )?prowadzi|prowadząc[yae]|komórka(?: \p{L}+)?|wydział|referat|biuro|jednostka(?: \p{L}+)?|odpowiedzialn\p{L}{1,3}(?: \p{L}+)?|kto (?:prowadzi|odpowiada)|koordynator|koordynacja|przedstawiciel|reprezentant|delegat|opiekun)$/u,
  cues,
  grammar,
  endings,
  references
}
