/** The Polish pack: what is read, in what order. Of two rules that would read the same words, the earlier reads them. */
import type {LanguagePack} from '../../language.ts'
import {documents, linesOfActs} from './acts.ts'
import {furniture} from './boilerplate.ts'
import {cues} from './cues.ts'
import {literals} from './fragments.ts'
import {grammar} from './grammar.ts'
import {layout} from './layout.ts'
import {abbreviations, articles, endings, MONTHS, references} from './lexicon.ts'
import {names, publisherCity} from './names.ts'
import {accessionOnCondition} from './rules/accession-on-condition.ts'
import {act} from './rules/act.ts'
import {actOfStatute} from './rules/act-of-statute.ts'
import {activity} from './rules/activity.ts'
import {admitted} from './rules/admitted.ts'
import {amendedByAct} from './rules/amended-by-act.ts'
import {amendsAct} from './rules/amends-act.ts'
import {answerBelongs} from './rules/answer-belongs.ts'
import {answerCounts} from './rules/answer-counts.ts'
import {applied} from './rules/applied.ts'
import {became} from './rules/became.ts'
import {becoming} from './rules/becoming.ts'
import {belongs} from './rules/belongs.ts'
import {bodyDecided} from './rules/body-decided.ts'
import {bodyPassedAct} from './rules/body-passed-act.ts'
import {countsMembers} from './rules/counts-members.ts'
import {entered} from './rules/entered.ts'
import {existsTo} from './rules/exists-to.ts'
import {founded} from './rules/founded.ts'
import {foundedBy} from './rules/founded-by.ts'
import {handledByUnit} from './rules/handled-by-unit.ts'
import {entersIntoForce} from './rules/in-force.ts'
import {isMember} from './rules/is-member.ts'
import {left} from './rules/left.ts'
import {memberIs} from './rules/member-is.ts'
import {memberSince} from './rules/member-since.ts'
import {membersCounted} from './rules/members-counted.ts'
import {membersListed} from './rules/members-listed.ts'
import {membersNamed} from './rules/members-named.ts'
import {membershipInTable} from './rules/membership-in-table.ts'
import {membershipsListed} from './rules/memberships-listed.ts'
import {mission} from './rules/mission.ts'
import {numberOfMembers} from './rules/number-of-members.ts'
import {ownBody} from './rules/own-body.ts'
import {ownClause} from './rules/own-clause.ts'
import {ownDate} from './rules/own-date.ts'
import {ownLegalBasis} from './rules/own-legal-basis.ts'
import {ownSubject} from './rules/own-subject.ts'
import {pendingInTable} from './rules/pending-in-table.ts'
import {reinstated} from './rules/reinstated.ts'
import {repealedInList} from './rules/repealed-in-list.ts'
import {repealsAct} from './rules/repeals-act.ts'
import {representativesListed} from './rules/representatives-listed.ts'
import {representedBy} from './rules/represented-by.ts'
import {seat} from './rules/seat.ts'
import {sumInTable} from './rules/sum-in-table.ts'
import {suspended} from './rules/suspended.ts'
import {taskGiven} from './rules/task-given.ts'
import {unitCoordinates} from './rules/unit-coordinates.ts'
import {website} from './rules/website.ts'

export const pl: LanguagePack = {
  language: 'pl',
  layout,
  abbreviations,
  articles,
  months: MONTHS,
  publisherCity,
  literals,
  names,
  acts: [bodyPassedAct, bodyDecided, actOfStatute, act],
  ownActs: [ownLegalBasis, ownBody, ownDate, ownSubject],
  documents,
  rules: [
    repealsAct,
    repealedInList,
    amendsAct,
    amendedByAct,
    entersIntoForce,
    accessionOnCondition,
    taskGiven,
    representativesListed,
    ownClause,
    membershipInTable,
    pendingInTable,
    sumInTable,
    membershipsListed,
    membersListed,
    answerBelongs,
    answerCounts,
    memberSince,
    membersNamed,
    foundedBy,
    founded,
    entered,
    became,
    becoming,
    admitted,
    isMember,
    memberIs,
    belongs,
    left,
    suspended,
    reinstated,
    applied,
    countsMembers,
    membersCounted,
    numberOfMembers,
    seat,
    website,
    mission,
    existsTo,
    representedBy,
    handledByUnit,
    unitCoordinates,
    activity
  ],
  furniture: [...furniture, ...linesOfActs],
  cues,
  grammar,
  endings,
  references
}
