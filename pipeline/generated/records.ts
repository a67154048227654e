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
  /** What the act does. */
  effect?: "consent_to_join" | "accession" | "admission" | "withdrawal" | "amendment" | "repeal" | "designation" | "fee" | "other"
  /** The organisation that the act is about. */
  target?: string
  /** Acts it amends. */
  amends?: string[]
  /** Acts it repeals. */
  repeals?: string[]
  /** When it enters into force. */
  effectiveFrom?: string
  /** Provisions that the act rests on, normalised: “art. 18 ust. 2 pkt 12”, “Dz.U. 2001 nr 142 poz. 1591”. */
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
  /** The reason that the text gives for a start, a change or an end of the membership. */
  reason?: string
  /** The act that started the membership. */
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
  /** How exactly the text states the count. */
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
  /** The day on which the document was retrieved. */
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
  Place: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"place.schema.json","title":"Place","description":"A place that the text names.","x-label":{"en":"place","pl":"miejsce"},"x-description":{"pl":"Miejsce, które tekst wymienia."},"x-class":"dct:Location","x-table":"places","type":"object","additionalProperties":false,"required":["id","type","name","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Place","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"name":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The name, as the text gives it.","x-label":{"en":"name","pl":"nazwa"},"x-description":{"pl":"Nazwa w brzmieniu z tekstu."},"x-predicate":"skos:prefLabel"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Organization: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"organization.schema.json","title":"Organization","description":"A network of cities, a municipality, a public authority or another organisation.","x-label":{"en":"organisation","pl":"organizacja"},"x-description":{"pl":"Sieć miast, gmina, organ władzy publicznej lub inna organizacja."},"x-class":"org:FormalOrganization","x-table":"organizations","x-class-when":{"field":"kind","in":["municipality","authority"],"class":"cv:PublicOrganisation"},"type":"object","additionalProperties":false,"required":["id","type","name","kind","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Organization","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"name":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The name the organisation goes by; the bare form where the text uses one.","x-label":{"en":"name","pl":"nazwa"},"x-description":{"pl":"Nazwa, pod którą organizacja występuje; sama nazwa, jeśli tekst takiej używa."},"x-predicate":"skos:prefLabel"},"aliases":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^|]*$"},"minItems":1,"uniqueItems":true,"description":"Other names the text uses, as written. Definite descriptions (“the Association”) are none.","x-label":{"en":"other names","pl":"inne nazwy"},"x-description":{"pl":"Inne nazwy, których używa tekst, w jego zapisie. Określenia takie jak „Stowarzyszenie” nimi nie są."},"x-predicate":"skos:altLabel"},"kind":{"type":"string","enum":["network","municipality","authority","other"],"description":"What kind of organisation it is.","x-label":{"en":"kind of organisation","pl":"rodzaj organizacji"},"x-description":{"pl":"Jakiego rodzaju jest organizacja."},"x-predicate":"org:classification","x-scheme":"organization-kind","x-concepts":{"network":{"label":{"en":"network","pl":"sieć"},"definition":{"en":"An association, union, programme or network that municipalities can belong to.","pl":"Stowarzyszenie, związek, program lub sieć, do której mogą należeć gminy."}},"municipality":{"label":{"en":"municipality","pl":"gmina"},"definition":{"en":"A city, a town or another municipality.","pl":"Miasto lub inna gmina."}},"authority":{"label":{"en":"public authority","pl":"organ władzy publicznej"},"definition":{"en":"A public authority other than a municipality: a ministry, a region, an agency.","pl":"Organ władzy publicznej inny niż gmina: ministerstwo, region, agencja."}},"other":{"label":{"en":"other organisation","pl":"inna organizacja"},"definition":{"en":"An organisation of none of the other kinds, or of a kind that the text does not tell.","pl":"Organizacja innego rodzaju albo rodzaju, którego tekst nie podaje."}}}},"founded":{"type":"string","format":"edtf","description":"When it was founded.","x-label":{"en":"founded","pl":"data założenia"},"x-description":{"pl":"Kiedy została założona."},"x-predicate":"schema:foundingDate"},"seat":{"type":"string","format":"iri","description":"The place it has its seat in.","x-label":{"en":"seat","pl":"siedziba"},"x-description":{"pl":"Miejsce, w którym ma siedzibę."},"x-predicate":"schema:location","x-reference":["Place"]},"website":{"type":"string","format":"iri","description":"Its own website.","x-label":{"en":"website","pl":"strona internetowa"},"x-description":{"pl":"Jej własna strona internetowa."},"x-predicate":"foaf:homepage"},"purposes":{"type":"array","minItems":1,"uniqueItems":true,"description":"What it exists or works for, in the words of the text.","x-label":{"en":"purposes","pl":"cele"},"x-description":{"pl":"Po co istnieje lub na rzecz czego działa, słowami tekstu."},"x-predicate":"org:purpose","items":{"type":"object","additionalProperties":false,"required":["text"],"properties":{"text":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The words of the text."}}}},"exactMatch":{"type":"array","items":{"type":"string","format":"iri"},"minItems":1,"uniqueItems":true,"description":"IRIs that others have given it, as a steward declares them.","x-label":{"en":"outside IRIs","pl":"zewnętrzne IRI"},"x-description":{"pl":"IRI nadane jej przez innych, zgłoszone przez opiekuna danych."},"x-predicate":"skos:exactMatch","x-claimable":false},"identifiers":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^|]*$"},"minItems":1,"uniqueItems":true,"description":"Identifiers that others have given it, each after the name of its system, as a steward declares them: “TERYT 0663011”.","x-label":{"en":"outside identifiers","pl":"zewnętrzne identyfikatory"},"x-description":{"pl":"Identyfikatory nadane jej przez innych, każdy po nazwie swojego systemu, zgłoszone przez opiekuna danych: „TERYT 0663011”."},"x-predicate":"dct:identifier","x-claimable":false},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Body: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"body.schema.json","title":"Body","description":"A standing organ or unit of an organisation: a forum, a committee, a council, an office.","x-label":{"en":"body","pl":"organ lub jednostka"},"x-description":{"pl":"Stały organ lub jednostka organizacji: forum, komitet, rada, biuro."},"x-class":"org:OrganizationalUnit","x-table":"bodies","type":"object","additionalProperties":false,"required":["id","type","name","organization","bodyType","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Body","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"name":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The name, without the name of the organisation before it where the text puts one there.","x-label":{"en":"name","pl":"nazwa"},"x-description":{"pl":"Nazwa, bez nazwy organizacji, która w tekście ją poprzedza."},"x-predicate":"skos:prefLabel"},"organization":{"type":"string","format":"iri","description":"The organisation it belongs to.","x-label":{"en":"organisation","pl":"organizacja"},"x-description":{"pl":"Organizacja, do której należy."},"x-predicate":"org:unitOf","x-reference":["Organization"]},"bodyType":{"type":"string","enum":["forum","working group","committee","board","secretariat","council","office","other"],"description":"What kind of body it is.","x-label":{"en":"kind of body","pl":"rodzaj organu"},"x-description":{"pl":"Jakiego rodzaju jest organ lub jednostka."},"x-predicate":"org:classification","x-scheme":"body-type","x-concepts":{"forum":{"label":{"en":"forum","pl":"forum"},"definition":{"en":"A forum, in which members deal with one field.","pl":"Forum, w którym członkowie zajmują się jedną dziedziną."}},"working group":{"label":{"en":"working group","pl":"grupa robocza"},"definition":{"en":"A group that works on one subject, often below a forum or a committee.","pl":"Grupa pracująca nad jednym tematem, często w ramach forum lub komitetu."}},"committee":{"label":{"en":"committee","pl":"komitet lub komisja"},"definition":{"en":"A committee or commission of members of a body or of an organisation.","pl":"Komitet lub komisja złożona z członków organu albo organizacji."}},"board":{"label":{"en":"board","pl":"zarząd"},"definition":{"en":"The organ that manages an organisation.","pl":"Organ, który zarządza organizacją."}},"secretariat":{"label":{"en":"secretariat","pl":"sekretariat"},"definition":{"en":"The organ that carries on the daily business of an organisation.","pl":"Organ, który prowadzi bieżące sprawy organizacji."}},"council":{"label":{"en":"council","pl":"rada"},"definition":{"en":"An organ that decides, such as the council of a municipality.","pl":"Organ stanowiący, na przykład rada gminy."}},"office":{"label":{"en":"office","pl":"biuro lub urząd"},"definition":{"en":"An office, a department or another administrative unit.","pl":"Biuro, wydział lub inna jednostka administracyjna."}},"other":{"label":{"en":"other body","pl":"inny organ"},"definition":{"en":"A body of none of the other kinds.","pl":"Organ lub jednostka innego rodzaju."}}}},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Act: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"act.schema.json","title":"Act","description":"A resolution, statute, decision, agreement or ordinance. One of a private association is an eli:Work instead, and leads to its maker by dct:creator.","x-label":{"en":"act","pl":"akt"},"x-description":{"pl":"Uchwała, ustawa, decyzja, porozumienie lub zarządzenie."},"x-class":"eli:LegalResource","x-table":"acts","x-class-private":"eli:Work","anyOf":[{"required":["number"]},{"required":["date"]}],"type":"object","additionalProperties":false,"required":["id","type","actType","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Act","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"actType":{"type":"string","enum":["resolution","statute","decision","agreement","ordinance"],"description":"What kind of act it is.","x-label":{"en":"kind of act","pl":"rodzaj aktu"},"x-description":{"pl":"Jakiego rodzaju jest akt."},"x-predicate":"eli:type_document","x-predicate-private":"eli:work_type","x-scheme":"act-type","x-concept-class":"eli:ResourceType","x-concepts":{"resolution":{"label":{"en":"resolution","pl":"uchwała"},"definition":{"en":"What a collegiate body resolves.","pl":"Akt podjęty przez organ kolegialny."},"closeMatch":"http://publications.europa.eu/resource/authority/resource-type/RES"},"statute":{"label":{"en":"statute","pl":"ustawa"},"definition":{"en":"An act of a parliament.","pl":"Akt parlamentu."}},"decision":{"label":{"en":"decision","pl":"decyzja"},"definition":{"en":"A decision in another form than a resolution.","pl":"Rozstrzygnięcie w innej formie niż uchwała."},"closeMatch":"http://publications.europa.eu/resource/authority/resource-type/DEC"},"agreement":{"label":{"en":"agreement","pl":"porozumienie"},"definition":{"en":"What two or more parties agree upon, such as a partnership of towns.","pl":"To, co uzgodniły co najmniej dwie strony, na przykład partnerstwo miast."}},"ordinance":{"label":{"en":"ordinance","pl":"zarządzenie"},"definition":{"en":"An ordinance, regulation or order.","pl":"Zarządzenie lub rozporządzenie."}}}},"number":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"Its number, without spaces round the separators.","x-label":{"en":"number","pl":"numer"},"x-description":{"pl":"Numer aktu, bez spacji wokół znaków rozdzielających."},"x-predicate":"eli:id_local"},"passedBy":{"type":"string","format":"iri","description":"The body or organisation that passed it.","x-label":{"en":"passed by","pl":"wydany przez"},"x-description":{"pl":"Organ lub organizacja, która go przyjęła."},"x-predicate":"eli:passed_by","x-reference":["Body","Organization"],"x-predicate-private":"dct:creator"},"date":{"type":"string","format":"edtf","description":"The date it bears.","x-label":{"en":"date","pl":"data"},"x-description":{"pl":"Data, którą nosi."},"x-predicate":"eli:date_document","x-predicate-partial":"dct:date"},"subject":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"Its subject, in the words of the text.","x-label":{"en":"subject","pl":"przedmiot"},"x-description":{"pl":"Czego dotyczy, słowami tekstu."},"x-predicate":"dct:description"},"effect":{"type":"string","enum":["consent_to_join","accession","admission","withdrawal","amendment","repeal","designation","fee","other"],"description":"What the act does.","x-label":{"en":"effect of the act","pl":"skutek aktu"},"x-description":{"pl":"Co akt sprawia."},"x-predicate":"cr:effect","x-scheme":"act-effect","x-concepts":{"consent_to_join":{"label":{"en":"consent to join","pl":"zgoda na przystąpienie"},"definition":{"en":"It consents to joining, authorises it or declares the will to join.","pl":"Wyraża zgodę na przystąpienie, upoważnia do niego lub wyraża wolę przystąpienia."}},"accession":{"label":{"en":"accession","pl":"przystąpienie"},"definition":{"en":"By it the municipality joins.","pl":"Na jego mocy gmina przystępuje."}},"admission":{"label":{"en":"admission","pl":"przyjęcie"},"definition":{"en":"By it the organisation admits a member.","pl":"Na jego mocy organizacja przyjmuje członka."}},"withdrawal":{"label":{"en":"withdrawal","pl":"wystąpienie"},"definition":{"en":"By it a member leaves.","pl":"Na jego mocy członek występuje."}},"amendment":{"label":{"en":"amendment","pl":"zmiana"},"definition":{"en":"It amends another act.","pl":"Zmienia inny akt."}},"repeal":{"label":{"en":"repeal","pl":"uchylenie"},"definition":{"en":"It repeals another act.","pl":"Uchyla inny akt."}},"designation":{"label":{"en":"designation","pl":"wyznaczenie"},"definition":{"en":"It designates a person or a unit, such as the representative in an organisation.","pl":"Wyznacza osobę lub jednostkę, na przykład przedstawiciela w organizacji."}},"fee":{"label":{"en":"fee","pl":"składka"},"definition":{"en":"It sets or changes a fee.","pl":"Ustala lub zmienia składkę."}},"other":{"label":{"en":"other effect","pl":"inny skutek"},"definition":{"en":"It does something else.","pl":"Sprawia coś innego."}}}},"target":{"type":"string","format":"iri","description":"The organisation that the act is about.","x-label":{"en":"organisation that the act is about","pl":"organizacja, której dotyczy akt"},"x-description":{"pl":"Organizacja, której dotyczy akt."},"x-predicate":"cr:target","x-reference":["Organization"]},"amends":{"type":"array","items":{"type":"string","format":"iri"},"minItems":1,"uniqueItems":true,"description":"Acts it amends.","x-label":{"en":"amends","pl":"zmienia"},"x-description":{"pl":"Akty, które zmienia."},"x-predicate":"eli:amends","x-reference":["Act"]},"repeals":{"type":"array","items":{"type":"string","format":"iri"},"minItems":1,"uniqueItems":true,"description":"Acts it repeals.","x-label":{"en":"repeals","pl":"uchyla"},"x-description":{"pl":"Akty, które uchyla."},"x-predicate":"eli:repeals","x-reference":["Act"]},"effectiveFrom":{"type":"string","format":"edtf","description":"When it enters into force.","x-label":{"en":"in force from","pl":"obowiązuje od"},"x-description":{"pl":"Kiedy wchodzi w życie."},"x-predicate":"eli:first_date_entry_in_force","x-predicate-partial":"dct:valid"},"legalBasis":{"type":"array","items":{"type":"string","minLength":1,"pattern":"^[^|]*$"},"minItems":1,"uniqueItems":true,"description":"Provisions that the act rests on, normalised: “art. 18 ust. 2 pkt 12”, “Dz.U. 2001 nr 142 poz. 1591”.","x-label":{"en":"legal basis","pl":"podstawa prawna"},"x-description":{"pl":"Przepisy, na których akt się opiera, w jednolitym zapisie: „art. 18 ust. 2 pkt 12”, „Dz.U. 2001 nr 142 poz. 1591”."},"x-predicate":"cr:legalBasis"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Membership: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"membership.schema.json","title":"Membership","description":"One phase of a membership: one member, one organisation, one class, one period.","x-label":{"en":"membership","pl":"członkostwo"},"x-description":{"pl":"Jeden okres członkostwa: jeden członek, jedna organizacja, jedna kategoria."},"x-class":"org:Membership","x-table":"memberships","type":"object","additionalProperties":false,"required":["id","type","member","organization","class","status","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Membership","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"member":{"type":"string","format":"iri","description":"The member.","x-label":{"en":"member","pl":"członek"},"x-description":{"pl":"Członek."},"x-predicate":"org:member","x-reference":["Organization"]},"organization":{"type":"string","format":"iri","description":"The organisation it is a member of.","x-label":{"en":"organisation","pl":"organizacja"},"x-description":{"pl":"Organizacja, której jest członkiem."},"x-predicate":"org:organization","x-reference":["Organization"]},"class":{"type":"string","enum":["full","associate","observer","founding","candidate","partner","member"],"description":"The class of membership.","x-label":{"en":"class of membership","pl":"kategoria członkostwa"},"x-description":{"pl":"Kategoria członkostwa."},"x-predicate":"org:role","x-scheme":"membership-class","x-concept-class":"org:Role","x-concepts":{"full":{"label":{"en":"full member","pl":"członek zwyczajny"},"definition":{"en":"A member with all rights (ordinary member).","pl":"Członek o pełnych prawach (pełnoprawny)."}},"associate":{"label":{"en":"associate member","pl":"członek stowarzyszony"},"definition":{"en":"A member with fewer rights than a full one (associate, supporting member).","pl":"Członek o mniejszych prawach niż zwyczajny (stowarzyszony, wspierający)."}},"observer":{"label":{"en":"observer","pl":"obserwator"},"definition":{"en":"One that may attend without being a full or associate member.","pl":"Uczestnik, który nie jest członkiem zwyczajnym ani stowarzyszonym."}},"founding":{"label":{"en":"founding member","pl":"członek założyciel"},"definition":{"en":"One that founded the organisation, alone or with others.","pl":"Ten, kto założył organizację, sam lub z innymi."}},"candidate":{"label":{"en":"candidate","pl":"kandydat"},"definition":{"en":"One that is held as a candidate for membership.","pl":"Ten, kto ma status kandydata na członka."}},"partner":{"label":{"en":"partner","pl":"partner"},"definition":{"en":"One that takes part as a partner, such as the partner city of a network.","pl":"Ten, kto uczestniczy jako partner, na przykład miasto partnerskie sieci."}},"member":{"label":{"en":"member","pl":"członek"},"definition":{"en":"A member of whose class the text says nothing.","pl":"Członek, którego kategorii tekst nie podaje."}}}},"from":{"type":"string","format":"edtf","description":"Its start.","x-label":{"en":"from","pl":"od"},"x-description":{"pl":"Początek."},"x-predicate":"schema:startDate"},"until":{"type":"string","format":"edtf","description":"Its end: the boundary as stated; an inferred one equals the start of the phase that follows.","x-label":{"en":"until","pl":"do"},"x-description":{"pl":"Koniec: granica podana w tekście; wywnioskowana równa się początkowi następnego okresu."},"x-predicate":"schema:endDate"},"status":{"type":"string","enum":["current","ended","unknown"],"description":"Whether it lasts, as of the retrieval of the source; “ended” with no `until` is ended, date unknown.","x-label":{"en":"status of the membership","pl":"stan członkostwa"},"x-description":{"pl":"Czy trwa, na dzień pobrania źródła; „ended” bez `until`: zakończone, data nieznana."},"x-predicate":"adms:status","x-scheme":"membership-status","x-concepts":{"current":{"label":{"en":"current","pl":"trwa"},"definition":{"en":"The membership lasted when the source was retrieved.","pl":"Członkostwo trwało w dniu pobrania źródła."}},"ended":{"label":{"en":"ended","pl":"zakończone"},"definition":{"en":"The membership has ended, whether or not the date is known.","pl":"Członkostwo się skończyło, niezależnie od tego, czy data jest znana."}},"unknown":{"label":{"en":"unknown","pl":"nieznany"},"definition":{"en":"The text does not tell whether the membership lasts.","pl":"Tekst nie mówi, czy członkostwo trwa."}}}},"reason":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The reason that the text gives for a start, a change or an end of the membership.","x-label":{"en":"reason","pl":"powód"},"x-description":{"pl":"Powód, dla którego członkostwo zaczęło się, zmieniło lub skończyło, podany w tekście."},"x-predicate":"cr:reason"},"establishedBy":{"type":"string","format":"iri","description":"The act that started the membership.","x-label":{"en":"established by","pl":"ustanowione przez"},"x-description":{"pl":"Akt, na mocy którego członkostwo się zaczęło."},"x-predicate":"cr:establishedBy","x-reference":["Act"]},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  MembershipEvent: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"membership-event.schema.json","title":"MembershipEvent","description":"Something that happened to a membership, or on the way to one.","x-label":{"en":"membership event","pl":"zdarzenie dotyczące członkostwa"},"x-description":{"pl":"Coś, co zdarzyło się w trakcie członkostwa lub na drodze do niego."},"x-class":"cr:MembershipEvent","x-subclass-of":["prov:Activity"],"x-table":"events","x-triples":[{"predicate":"rdf:type","object":"prov:Activity"}],"type":"object","additionalProperties":false,"required":["id","type","eventType","member","organization","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"MembershipEvent","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"eventType":{"type":"string","enum":["consent granted","applied","admitted","class changed","suspended","reinstated","withdrew","renewed"],"description":"What happened.","x-label":{"en":"kind of event","pl":"rodzaj zdarzenia"},"x-description":{"pl":"Co się zdarzyło."},"x-predicate":"dct:type","x-scheme":"event-type","x-concepts":{"consent granted":{"label":{"en":"consent granted","pl":"wyrażenie zgody"},"definition":{"en":"An authority consented to joining.","pl":"Organ wyraził zgodę na przystąpienie."}},"applied":{"label":{"en":"applied","pl":"złożenie wniosku"},"definition":{"en":"An application for membership was made.","pl":"Złożono wniosek o członkostwo."}},"admitted":{"label":{"en":"admitted","pl":"przyjęcie"},"definition":{"en":"A member was admitted.","pl":"Przyjęto członka."}},"class changed":{"label":{"en":"class changed","pl":"zmiana kategorii"},"definition":{"en":"A member went over to another class of membership.","pl":"Członek przeszedł do innej kategorii członkostwa."}},"suspended":{"label":{"en":"suspended","pl":"zawieszenie"},"definition":{"en":"The membership was suspended; it did not end.","pl":"Członkostwo zawieszono; nie skończyło się."}},"reinstated":{"label":{"en":"reinstated","pl":"przywrócenie"},"definition":{"en":"A suspended membership was taken up again.","pl":"Zawieszone członkostwo przywrócono."}},"withdrew":{"label":{"en":"withdrew","pl":"wystąpienie"},"definition":{"en":"A member left.","pl":"Członek wystąpił."}},"renewed":{"label":{"en":"renewed","pl":"odnowienie"},"definition":{"en":"The membership was renewed.","pl":"Członkostwo odnowiono."}}}},"date":{"type":"string","format":"edtf","description":"When it happened.","x-label":{"en":"date","pl":"data"},"x-description":{"pl":"Kiedy się zdarzyło."},"x-predicate":"dct:date"},"member":{"type":"string","format":"iri","description":"The member, or the one that is to be.","x-label":{"en":"member that the event is about","pl":"członek, którego dotyczy zdarzenie"},"x-description":{"pl":"Członek albo ten, kto ma nim zostać."},"x-predicate":"cr:member","x-reference":["Organization"]},"organization":{"type":"string","format":"iri","description":"The organisation that the event is about.","x-label":{"en":"organisation that the event is about","pl":"organizacja, której dotyczy zdarzenie"},"x-description":{"pl":"Organizacja, której dotyczy zdarzenie."},"x-predicate":"cr:concerns","x-reference":["Organization"]},"act":{"type":"string","format":"iri","description":"The act by which it happened.","x-label":{"en":"act","pl":"akt"},"x-description":{"pl":"Akt, na mocy którego się zdarzyło."},"x-predicate":"prov:used","x-reference":["Act"]},"membership":{"type":"string","format":"iri","description":"The membership that came of it.","x-label":{"en":"membership","pl":"członkostwo"},"x-description":{"pl":"Członkostwo, które z tego wynikło."},"x-predicate":"prov:generated","x-reference":["Membership"]},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Observation: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"observation.schema.json","title":"Observation","description":"A count that the text states of an organisation.","x-label":{"en":"observation","pl":"obserwacja"},"x-description":{"pl":"Liczba, którą tekst podaje o organizacji."},"x-class":"schema:Observation","x-table":"observations","type":"object","additionalProperties":false,"required":["id","type","organization","measure","value","qualifier","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Observation","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"organization":{"type":"string","format":"iri","description":"The organisation observed.","x-label":{"en":"organisation","pl":"organizacja"},"x-description":{"pl":"Organizacja, której dotyczy obserwacja."},"x-predicate":"schema:observationAbout","x-reference":["Organization"]},"measure":{"type":"string","enum":["member-count"],"description":"What was counted.","x-label":{"en":"measure","pl":"mierzona wielkość"},"x-description":{"pl":"Co policzono."},"x-predicate":"schema:measuredProperty","x-scheme":"measure","x-concept-class":"schema:Property","x-concepts":{"member-count":{"label":{"en":"number of members","pl":"liczba członków"},"definition":{"en":"How many members the organisation has.","pl":"Ilu członków ma organizacja."}}}},"value":{"type":"integer","minimum":0,"description":"The count.","x-label":{"en":"value","pl":"wartość"},"x-description":{"pl":"Liczba."},"x-predicate":"schema:value"},"qualifier":{"type":"string","enum":["exact","over","about","nearly","at_least"],"description":"How exactly the text states the count.","x-label":{"en":"exactness of the count","pl":"dokładność liczby"},"x-description":{"pl":"Jak dokładnie tekst podaje liczbę."},"x-predicate":"cr:qualifier","x-scheme":"qualifier","x-concepts":{"exact":{"label":{"en":"exactly","pl":"dokładnie"},"definition":{"en":"The number itself, without a word that qualifies it.","pl":"Sama liczba, bez słowa, które ją przybliża."}},"over":{"label":{"en":"over","pl":"ponad"},"definition":{"en":"More than the number.","pl":"Więcej niż podana liczba."}},"about":{"label":{"en":"about","pl":"około"},"definition":{"en":"The number or one near it.","pl":"Podana liczba lub bliska jej."}},"nearly":{"label":{"en":"nearly","pl":"prawie"},"definition":{"en":"A little less than the number.","pl":"Trochę mniej niż podana liczba."}},"at_least":{"label":{"en":"at least","pl":"co najmniej"},"definition":{"en":"The number or more.","pl":"Podana liczba lub więcej."}}}},"asOf":{"type":"string","format":"edtf","description":"The date that the text gives for the count; where it gives none, the count is of the day the source was retrieved.","x-label":{"en":"as of","pl":"stan na"},"x-description":{"pl":"Data, z którą tekst podaje liczbę; bez niej liczba jest z dnia pobrania źródła."},"x-predicate":"schema:observationDate"},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Responsibility: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"responsibility.schema.json","title":"Responsibility","description":"A task that a unit has.","x-label":{"en":"responsibility","pl":"zadanie"},"x-description":{"pl":"Zadanie, które ma jednostka."},"x-class":"prov:Attribution","x-table":"responsibilities","x-triples":[{"predicate":"dcat:hadRole","object":"scheme/role/responsible"}],"type":"object","additionalProperties":false,"required":["id","type","unit","matter","evidence"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Responsibility","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"unit":{"type":"string","format":"iri","description":"The unit that has the task.","x-label":{"en":"unit","pl":"jednostka"},"x-description":{"pl":"Jednostka, która ma zadanie."},"x-predicate":"prov:agent","x-reference":["Body"]},"matter":{"type":"string","minLength":1,"pattern":"^[^|]*$","description":"The task, in the words of the text.","x-label":{"en":"matter","pl":"sprawa"},"x-description":{"pl":"Zadanie, słowami tekstu."},"x-predicate":"cr:matter","x-subproperty-of":["dct:description"]},"organization":{"type":"string","format":"iri","description":"The organisation that the task concerns.","x-label":{"en":"organisation","pl":"organizacja"},"x-description":{"pl":"Organizacja, której zadanie dotyczy."},"x-predicate":"prov:qualifiedAttribution","x-reference":["Organization"],"x-inverse":true},"evidence":{"type":"object","description":"For each property, the IRIs of the claims that state it, the preferred one first.","x-label":{"en":"evidence","pl":"dowody"},"x-description":{"pl":"Dla każdej właściwości IRI twierdzeń, które ją podają; preferowane jako pierwsze."},"x-predicate":"rdf:subject","additionalProperties":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","format":"iri"}}}}},
  Source: {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"source.schema.json","title":"Source","description":"A document that was read.","x-label":{"en":"source","pl":"źródło"},"x-description":{"pl":"Dokument, który odczytano."},"x-class":"foaf:Document","x-table":"sources","x-claimable":false,"x-triples":[{"predicate":"rdf:type","object":"prov:Entity"}],"type":"object","additionalProperties":false,"required":["id","type","title","publisher","language","retrieved","kind","sha256"],"properties":{"id":{"type":"string","format":"iri","description":"The IRI of the record. It never changes its meaning.","x-label":{"en":"IRI","pl":"IRI"},"x-description":{"pl":"IRI rekordu. Nigdy nie zmienia znaczenia."},"x-predicate":"@id"},"type":{"const":"Source","description":"The type of the record.","x-label":{"en":"type","pl":"typ"},"x-description":{"pl":"Typ rekordu."},"x-predicate":"rdf:type"},"title":{"type":"string","minLength":1,"description":"Its title.","x-label":{"en":"title","pl":"tytuł"},"x-description":{"pl":"Tytuł dokumentu."},"x-predicate":"dct:title"},"url":{"type":"string","format":"iri","description":"Where it was found.","x-label":{"en":"address","pl":"adres"},"x-description":{"pl":"Gdzie go znaleziono."},"x-predicate":"dct:source"},"publisher":{"type":"string","minLength":1,"description":"Who published it.","x-label":{"en":"publisher","pl":"wydawca"},"x-description":{"pl":"Kto go opublikował."},"x-predicate":"dc:publisher"},"language":{"type":"string","pattern":"^[a-z]{2,3}$","description":"The language of the text, BCP 47.","x-label":{"en":"language","pl":"język"},"x-description":{"pl":"Język tekstu, BCP 47."},"x-predicate":"dc:language"},"retrieved":{"type":"string","format":"edtf","description":"The day on which the document was retrieved.","x-label":{"en":"retrieved","pl":"data pobrania"},"x-description":{"pl":"Dzień, w którym dokument pobrano."},"x-predicate":"cr:retrieved","x-subproperty-of":["dct:date"]},"kind":{"type":"string","enum":["page","resolution"],"description":"What kind of document it is.","x-label":{"en":"kind of source","pl":"rodzaj źródła"},"x-description":{"pl":"Jakiego rodzaju jest dokument."},"x-predicate":"dct:type","x-scheme":"source-kind","x-concepts":{"page":{"label":{"en":"web page","pl":"strona internetowa"},"definition":{"en":"A page of a website.","pl":"Strona serwisu internetowego."}},"resolution":{"label":{"en":"resolution","pl":"uchwała"},"definition":{"en":"The text of a resolution or of another act.","pl":"Tekst uchwały lub innego aktu."}}}},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$","description":"SHA-256 of the text, in hexadecimal.","x-label":{"en":"SHA-256","pl":"SHA-256"},"x-description":{"pl":"SHA-256 tekstu, szesnastkowo."},"x-predicate":"cr:sha256","x-datatype":"xsd:hexBinary"}}}
} as const
