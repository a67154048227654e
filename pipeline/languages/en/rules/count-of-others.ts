import type {Rule} from '../../../language.ts'
import {anyOf, NUMBER_WORDS} from '../lexicon.ts'

const OTHERS =
  'countries|states|nations|continents|inhabitants|residents|citizens|people|persons|households|families|children|pupils|students|women|men|delegates|delegations|participants|guests|visitors|exhibitors|speakers|experts|volunteers|staff|employees|posts|positions|councillors|councilors|votes|companies|firms|businesses|schools|universities|projects|events|meetings|workshops|conferences|seminars|trips|exchanges|years|decades|months|weeks|days|hours|minutes|kilomet(?:re|er)s|km|met(?:re|er)s|hectares|ha|square kilomet(?:re|er)s|acres|miles|tonnes|tons|per cent|percent|degrees|points|pages|copies|languages|themes|topics|priorities|pillars|commitments|stages|phases|steps|times|seats|grants|buildings|trees|bicycles|buses|twin towns|sister cities|cents|networks|memberships|subscriptions|organs|sittings|enquiries|submissions|applications|letters|certificates|tables|sites|prizes|awards|boats|lamps|street lamps|instal?lments|vice-presidents|officials|marks|rooms|teams|bodies|standing bodies|organs|pledges|ratepayers|settlements|trails|mountain trails|ships|vessels|passengers|beds|hotels|songs|concerts|photographs|litres|dwellings|flats|jobs'
const NUMBER = `(?:{:number}|${anyOf(Object.keys(NUMBER_WORDS))}|hundreds?|thousands?|dozens?)`

export const countOfOthers: Rule = {
  id: 'en/count-of-others',
  description: 'How many there are of what is no member: countries, people, projects, years, hectares.',
  pattern: `(?<count>${NUMBER}(?: (?:and|to|or) ${NUMBER}|[-–]${NUMBER})?(?: (?:of|[a-z-]+|{:country})){0,2}? ?(?:(?:${OTHERS})(?!-)|%))(?! (?:members?|joined|belong))|(?<team>(?:a )?(?:team|staff|group|family) of ${NUMBER}(?! {:city|organization}| (?:[a-z]+ ){0,2}(?:cities|towns|members|municipalities|communities|councils|counties|villages|regions|ports|authorities|places|governments)))|(?:over|more than|nearly|almost|about|aged|older than|under|fewer than) (?<age>${NUMBER}(?: years)?(?= (?:may|can)|[.,]?$))`,
  declines: 'counts what is no member',
  examples: [
    {text: 'It links towns in twelve countries.'},
    {text: 'Hartwell has 38,214 inhabitants.'},
    {text: 'It paid for 30 hectares of forest.'}
  ],
  counterexamples: ['The Network of Northern Towns has 40 members.']
}

export const countOfCountries: Rule = {
  id: 'en/count-of-countries',
  description: 'In how many countries or provinces an organisation has its members.',
  pattern: `(?<where>(?:in|across|from|throughout|within) (?:(?:some|about|over|more than|nearly|all) )?${NUMBER} (?:countries|states|nations|continents|provinces|counties|prefectures|cantons|departments|voivodeships)(?! and))`,
  declines: 'counts what is no member',
  examples: [{text: 'More than forty towns in twelve countries belong to it.'}],
  counterexamples: ['The Network of Northern Towns has 40 members.']
}
