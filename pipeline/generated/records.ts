// Made from schemas/ by scripts/generate.ts; change the schemas, then `npm run generate`.

/** Every record type; a record refers only to types before its own, or to its own. */
export const recordTypes = ['Place', 'Organization', 'Body', 'Act', 'Membership', 'MembershipEvent', 'Observation', 'Responsibility', 'Source'] as const
export type RecordType = (typeof recordTypes)[number]

/** A place that the text names. */
export interface PlaceRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Place"
  /** The name, as the text gives it. */
  name: string
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** A network of cities, a municipality, a public authority or another organisation. */
export interface OrganizationRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Organization"
  /** The name the organisation goes by; the bare form where the text uses one. */
  name: string
  /** Other names the text uses, as written. Definite descriptions (“the Association”) are none. */
  aliases?: string[]
  /** What kind of organisation it is. */
  kind: "network" | "municipality" | "authority" | "other"
  /** When it was founded. */
  founded?: string
  /** The place it has its seat in. */
  seat?: string
  /** Its own website. */
  website?: string
  /** What it exists or works for, in the words of the text. */
  purposes?: {text: string}[]
  /** IRIs that others have given it, as a steward declares them. */
  exactMatch?: string[]
  /** Identifiers that others have given it, each after the name of its system, as a steward declares them: “TERYT 0663011”. */
  identifiers?: string[]
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** A standing organ or unit of an organisation: a forum, a committee, a council, an office. */
export interface BodyRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Body"
  /** The name, without the name of the organisation before it where the text puts one there. */
  name: string
  /** The organisation it belongs to. */
  organization: string
  /** What kind of body it is. */
  bodyType: "forum" | "working group" | "committee" | "board" | "secretariat" | "council" | "office" | "other"
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** A resolution, statute, decision, agreement or ordinance. One of a private association is an eli:Work instead, and leads to its maker by dct:creator. */
export interface ActRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Act"
  /** What kind of act it is. */
  actType: "resolution" | "statute" | "decision" | "agreement" | "ordinance"
  /** Its number, without spaces round the separators. */
  number?: string
  /** The body or organisation that passed it. */
  passedBy?: string
  /** The date it bears. */
  date?: string
  /** Its subject, in the words of the text. */
  subject?: string
  /** What it does. */
  effect?: "consent_to_join" | "accession" | "admission" | "withdrawal" | "amendment" | "repeal" | "designation" | "fee" | "other"
  /** The organisation it is about. */
  target?: string
  /** Acts it amends. */
  amends?: string[]
  /** Acts it repeals. */
  repeals?: string[]
  /** When it enters into force. */
  effectiveFrom?: string
  /** Provisions it rests on, normalised: “art. 18 ust. 2 pkt 12”, “Dz.U. 2001 nr 142 poz. 1591”. */
  legalBasis?: string[]
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** One phase of a membership: one member, one organisation, one class, one period. */
export interface MembershipRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Membership"
  /** The member. */
  member: string
  /** The organisation it is a member of. */
  organization: string
  /** The class of membership. */
  class: "full" | "associate" | "observer" | "founding" | "candidate" | "partner" | "member"
  /** Its start. */
  from?: string
  /** Its end: the boundary as stated; an inferred one equals the start of the phase that follows. */
  until?: string
  /** Whether it lasts, as of the retrieval of the source; “ended” with no `until` is ended, date unknown. */
  status: "current" | "ended" | "unknown"
  /** The reason that the text gives. */
  reason?: string
  /** The act that started it. */
  establishedBy?: string
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** Something that happened to a membership, or on the way to one. */
export interface MembershipEventRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "MembershipEvent"
  /** What happened. */
  eventType: "consent granted" | "applied" | "admitted" | "class changed" | "suspended" | "reinstated" | "withdrew" | "renewed"
  /** When it happened. */
  date?: string
  /** The member, or the one that is to be. */
  member: string
  /** The organisation that the event is about. */
  organization: string
  /** The act by which it happened. */
  act?: string
  /** The membership that came of it. */
  membership?: string
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** A count that the text states of an organisation. */
export interface ObservationRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Observation"
  /** The organisation observed. */
  organization: string
  /** What was counted. */
  measure: "member-count"
  /** The count. */
  value: number
  /** How exactly the text states it. */
  qualifier: "exact" | "over" | "about" | "nearly" | "at_least"
  /** The date that the text gives for the count; where it gives none, the count is of the day the source was retrieved. */
  asOf?: string
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** A task that a unit has. */
export interface ResponsibilityRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Responsibility"
  /** The unit that has the task. */
  unit: string
  /** The task, in the words of the text. */
  matter: string
  /** The organisation that the task concerns. */
  organization?: string
  /** For each property, the IRIs of the claims that state it, the preferred one first. */
  evidence: Record<string, string[]>
}

/** A document that was read. */
export interface SourceRecord {
  /** The IRI of the record. It never changes its meaning. */
  id: string
  /** The type of the record. */
  type: "Source"
  /** Its title. */
  title: string
  /** Where it was found. */
  url?: string
  /** Who published it. */
  publisher: string
  /** The language of the text, BCP 47. */
  language: string
  /** The day it was retrieved. */
  retrieved: string
  /** What kind of document it is. */
  kind: "page" | "resolution"
  /** SHA-256 of the text, in hexadecimal. */
  sha256: string
}

export interface RecordByType {
  Place: PlaceRecord
  Organization: OrganizationRecord
  Body: BodyRecord
  Act: ActRecord
  Membership: MembershipRecord
  MembershipEvent: MembershipEventRecord
  Observation: ObservationRecord
  Responsibility: ResponsibilityRecord
  Source: SourceRecord
}
export type RecordOf<T extends RecordType> = RecordByType[T]
export type AnyRecord = RecordByType[RecordType]

/** The schemas themselves. */
export const schemas = {
  Place: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"place.schema.json","title":"Place","description":"A place that the text names.","x-class":"dct:Location","x-table":"places","type":"object","additionalProperties":false,"required":["id","type","name","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Place","description":"The type of the record.","x-predicate":"rdf:type"},"name":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The name, as the text gives it.","x-predicate":"skos:prefLabel"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Organization: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"organization.schema.json","title":"Organization","description":"A network of cities, a municipality, a public authority or another organisation.","x-class":"org:FormalOrganization","x-table":"organizations","x-class-when":{"field":"kind","equals":"municipality","class":"cv:PublicOrganisation"},"type":"object","additionalProperties":false,"required":["id","type","name","kind","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Organization","description":"The type of the record.","x-predicate":"rdf:type"},"name":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The name the organisation goes by; the bare form where the text uses one.","x-predicate":"skos:prefLabel"},"aliases":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^|]*$"},"minItems":1,"uniqueItems":true,"description":"Other names the text uses, as written. Definite descriptions (“the Association”) are none.","x-predicate":"skos:altLabel"},"kind":{"type":"string","enum":["network","municipality","authority","other"],"description":"What kind of organisation it is.","x-predicate":"org:classification","x-scheme":"organization-kind"},"founded":{"type":"string","format":"edtf","description":"When it was founded.","x-predicate":"schema:foundingDate"},"seat":{"type":"string","format":"iri","description":"The place it has its seat in.","x-predicate":"dct:spatial","x-reference":["Place"]},"website":{"type":"string","format":"iri","description":"Its own website.","x-predicate":"foaf:homepage"},"purposes":{"type":"array","minItems":1,"uniqueItems":true,"description":"What it exists or works for, in the words of the text.","x-predicate":"org:purpose","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The words of the text."}}}},"exactMatch":{"type":"array","items":{"type":"string","format":"iri"},"minItems":1,"uniqueItems":true,"description":"IRIs that others have given it, as a steward declares them.","x-predicate":"skos:exactMatch","x-claimable":false},"identifiers":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^|]*$"},"minItems":1,"uniqueItems":true,"description":"Identifiers that others have given it, each after the name of its system, as a steward declares them: “TERYT 0663011”.","x-predicate":"dct:identifier","x-claimable":false},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Body: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"body.schema.json","title":"Body","description":"A standing organ or unit of an organisation: a forum, a committee, a council, an office.","x-class":"org:OrganizationalUnit","x-table":"bodies","type":"object","additionalProperties":false,"required":["id","type","name","organization","bodyType","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Body","description":"The type of the record.","x-predicate":"rdf:type"},"name":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The name, without the name of the organisation before it where the text puts one there.","x-predicate":"skos:prefLabel"},"organization":{"type":"string","format":"iri","description":"The organisation it belongs to.","x-predicate":"org:unitOf","x-reference":["Organization"]},"bodyType":{"type":"string","enum":["forum","working group","committee","board","secretariat","council","office","other"],"description":"What kind of body it is.","x-predicate":"org:classification","x-scheme":"body-type"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Act: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"act.schema.json","title":"Act","description":"A resolution, statute, decision, agreement or ordinance. One of a private association is an eli:Work instead, and leads to its maker by dct:creator.","x-class":"eli:LegalResource","x-table":"acts","x-class-private":"eli:Work","anyOf":[{"required":["number"]},{"required":["date"]}],"type":"object","additionalProperties":false,"required":["id","type","actType","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Act","description":"The type of the record.","x-predicate":"rdf:type"},"actType":{"type":"string","enum":["resolution","statute","decision","agreement","ordinance"],"description":"What kind of act it is.","x-predicate":"eli:type_document","x-scheme":"act-type"},"number":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"Its number, without spaces round the separators.","x-predicate":"eli:id_local"},"passedBy":{"type":"string","format":"iri","description":"The body or organisation that passed it.","x-predicate":"eli:passed_by","x-reference":["Body","Organization"],"x-predicate-private":"dct:creator"},"date":{"type":"string","format":"edtf","description":"The date it bears.","x-predicate":"eli:date_document"},"subject":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"Its subject, in the words of the text.","x-predicate":"dct:description"},"effect":{"type":"string","enum":["consent_to_join","accession","admission","withdrawal","amendment","repeal","designation","fee","other"],"description":"What it does.","x-predicate":"cr:effect","x-scheme":"act-effect"},"target":{"type":"string","format":"iri","description":"The organisation it is about.","x-predicate":"cr:target","x-reference":["Organization"]},"amends":{"type":"array","items":{"type":"string","format":"iri"},"minItems":1,"uniqueItems":true,"description":"Acts it amends.","x-predicate":"eli:amends","x-reference":["Act"]},"repeals":{"type":"array","items":{"type":"string","format":"iri"},"minItems":1,"uniqueItems":true,"description":"Acts it repeals.","x-predicate":"eli:repeals","x-reference":["Act"]},"effectiveFrom":{"type":"string","format":"edtf","description":"When it enters into force.","x-predicate":"eli:first_date_entry_in_force"},"legalBasis":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^|]*$"},"minItems":1,"uniqueItems":true,"description":"Provisions it rests on, normalised: “art. 18 ust. 2 pkt 12”, “Dz.U. 2001 nr 142 poz. 1591”.","x-predicate":"cr:legalBasis"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Membership: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"membership.schema.json","title":"Membership","description":"One phase of a membership: one member, one organisation, one class, one period.","x-class":"org:Membership","x-table":"memberships","type":"object","additionalProperties":false,"required":["id","type","member","organization","class","status","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Membership","description":"The type of the record.","x-predicate":"rdf:type"},"member":{"type":"string","format":"iri","description":"The member.","x-predicate":"org:member","x-reference":["Organization"]},"organization":{"type":"string","format":"iri","description":"The organisation it is a member of.","x-predicate":"org:organization","x-reference":["Organization"]},"class":{"type":"string","enum":["full","associate","observer","founding","candidate","partner","member"],"description":"The class of membership.","x-predicate":"org:role","x-scheme":"membership-class"},"from":{"type":"string","format":"edtf","description":"Its start.","x-predicate":"schema:startDate"},"until":{"type":"string","format":"edtf","description":"Its end: the boundary as stated; an inferred one equals the start of the phase that follows.","x-predicate":"schema:endDate"},"status":{"type":"string","enum":["current","ended","unknown"],"description":"Whether it lasts, as of the retrieval of the source; “ended” with no `until` is ended, date unknown.","x-predicate":"adms:status","x-scheme":"membership-status"},"reason":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The reason that the text gives.","x-predicate":"cr:reason"},"establishedBy":{"type":"string","format":"iri","description":"The act that started it.","x-predicate":"cr:establishedBy","x-reference":["Act"]},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  MembershipEvent: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"membership-event.schema.json","title":"MembershipEvent","description":"Something that happened to a membership, or on the way to one.","x-class":"cr:MembershipEvent","x-table":"events","x-triples":[{"predicate":"rdf:type","object":"prov:Activity"}],"type":"object","additionalProperties":false,"required":["id","type","eventType","member","organization","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"MembershipEvent","description":"The type of the record.","x-predicate":"rdf:type"},"eventType":{"type":"string","enum":["consent granted","applied","admitted","class changed","suspended","reinstated","withdrew","renewed"],"description":"What happened.","x-predicate":"dct:type","x-scheme":"event-type"},"date":{"type":"string","format":"edtf","description":"When it happened.","x-predicate":"dct:date"},"member":{"type":"string","format":"iri","description":"The member, or the one that is to be.","x-predicate":"cr:member","x-reference":["Organization"]},"organization":{"type":"string","format":"iri","description":"The organisation that the event is about.","x-predicate":"cr:concerns","x-reference":["Organization"]},"act":{"type":"string","format":"iri","description":"The act by which it happened.","x-predicate":"prov:used","x-reference":["Act"]},"membership":{"type":"string","format":"iri","description":"The membership that came of it.","x-predicate":"prov:generated","x-reference":["Membership"]},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Observation: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"observation.schema.json","title":"Observation","description":"A count that the text states of an organisation.","x-class":"schema:Observation","x-table":"observations","type":"object","additionalProperties":false,"required":["id","type","organization","measure","value","qualifier","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Observation","description":"The type of the record.","x-predicate":"rdf:type"},"organization":{"type":"string","format":"iri","description":"The organisation observed.","x-predicate":"schema:observationAbout","x-reference":["Organization"]},"measure":{"type":"string","enum":["member-count"],"description":"What was counted.","x-predicate":"schema:measuredProperty","x-scheme":"measure"},"value":{"type":"integer","minimum":0,"description":"The count.","x-predicate":"schema:value"},"qualifier":{"type":"string","enum":["exact","over","about","nearly","at_least"],"description":"How exactly the text states it.","x-predicate":"cr:qualifier","x-scheme":"qualifier"},"asOf":{"type":"string","format":"edtf","description":"The date that the text gives for the count; where it gives none, the count is of the day the source was retrieved.","x-predicate":"schema:observationDate"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Responsibility: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"responsibility.schema.json","title":"Responsibility","description":"A task that a unit has.","x-class":"prov:Attribution","x-table":"responsibilities","x-triples":[{"predicate":"dcat:hadRole","object":"scheme/role/responsible"}],"type":"object","additionalProperties":false,"required":["id","type","unit","matter","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Responsibility","description":"The type of the record.","x-predicate":"rdf:type"},"unit":{"type":"string","format":"iri","description":"The unit that has the task.","x-predicate":"prov:agent","x-reference":["Body"]},"matter":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The task, in the words of the text.","x-predicate":"cr:matter"},"organization":{"type":"string","format":"iri","description":"The organisation that the task concerns.","x-predicate":"prov:qualifiedAttribution","x-reference":["Organization"],"x-inverse":true},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Source: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"source.schema.json","title":"Source","description":"A document that was read.","x-class":"foaf:Document","x-table":"sources","x-claimable":false,"x-triples":[{"predicate":"rdf:type","object":"prov:Entity"}],"type":"object","additionalProperties":false,"required":["id","type","title","publisher","language","retrieved","kind","sha256"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-predicate":"@id"},"type":{"const":"Source","description":"The type of the record.","x-predicate":"rdf:type"},"title":{"type":"string","minLength":1,"description":"Its title.","x-predicate":"dct:title"},"url":{"type":"string","format":"iri","description":"Where it was found.","x-predicate":"dct:source"},"publisher":{"type":"string","minLength":1,"description":"Who published it.","x-predicate":"dc:publisher"},"language":{"type":"string","pattern":"^[a-z]{2,3}$","description":"The language of the text, BCP 47.","x-predicate":"dc:language"},"retrieved":{"type":"string","format":"edtf","description":"The day it was retrieved.","x-predicate":"cr:retrieved"},"kind":{"type":"string","enum":["page","resolution"],"description":"What kind of document it is.","x-predicate":"dct:type","x-scheme":"source-kind"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the text, in hexadecimal.","x-predicate":"cr:sha256","x-datatype":"xsd:hexBinary"}}}
} as const
