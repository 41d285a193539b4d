import type { OwnReading } from './published.ts';

/**
 * The terms of Croissant that its specification names (1.1, appendix “JSON-LD context” and the tables of its classes;
 * all that we write are in 1.0 too). No package publishes them, and the Turtle beside the specification is not whole,
 * so this list is our reading. It stands beside the published vocabularies, so that an invented term is told, a
 * property is told on a thing it is not for, and what is inherited from schema.org is held to schema.org's own word.
 */
export const croissant: OwnReading = {
  prefix: 'cr',
  namespace: 'http://mlcommons.org/croissant/',
  turtle: `
    @prefix cr: <http://mlcommons.org/croissant/> .
    @prefix s: <http://schema.org/> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    cr:FileObject a rdfs:Class ; rdfs:subClassOf s:DataDownload .
    cr:FileSet a rdfs:Class ; rdfs:subClassOf s:DataDownload .
    cr:RecordSet a rdfs:Class ; rdfs:subClassOf s:Intangible .
    cr:Field a rdfs:Class ; rdfs:subClassOf s:Intangible .
    cr:DataSource a rdfs:Class ; rdfs:subClassOf s:Intangible .
    cr:Extract a rdfs:Class ; rdfs:subClassOf s:Intangible .
    cr:Transform a rdfs:Class ; rdfs:subClassOf s:Intangible .
    cr:citeAs a rdf:Property ; s:domainIncludes s:Dataset ; s:rangeIncludes s:Text .
    cr:isLiveDataset a rdf:Property ; s:domainIncludes s:Dataset ; s:rangeIncludes s:Boolean .
    cr:sdVersion a rdf:Property ; s:domainIncludes s:Dataset ; s:rangeIncludes s:Number, s:Text .
    cr:recordSet a rdf:Property ; s:domainIncludes s:Dataset, cr:DataSource ; s:rangeIncludes cr:RecordSet .
    cr:containedIn a rdf:Property ; s:domainIncludes cr:FileObject, cr:FileSet .
    cr:md5 a rdf:Property ; s:domainIncludes cr:FileObject ; s:rangeIncludes s:Text .
    cr:includes a rdf:Property ; s:domainIncludes cr:FileSet ; s:rangeIncludes s:Text .
    cr:excludes a rdf:Property ; s:domainIncludes cr:FileSet ; s:rangeIncludes s:Text .
    cr:field a rdf:Property ; s:domainIncludes cr:RecordSet ; s:rangeIncludes cr:Field .
    cr:key a rdf:Property ; s:domainIncludes cr:RecordSet .
    cr:data a rdf:Property ; s:domainIncludes cr:RecordSet .
    cr:examples a rdf:Property ; s:domainIncludes cr:RecordSet .
    cr:annotation a rdf:Property ; s:domainIncludes cr:RecordSet, cr:Field ; s:rangeIncludes cr:Field .
    cr:source a rdf:Property ; s:domainIncludes cr:Field ; s:rangeIncludes cr:DataSource, cr:FileObject, cr:FileSet .
    cr:dataType a rdf:Property ; s:domainIncludes cr:Field, cr:RecordSet .
    cr:value a rdf:Property ; s:domainIncludes cr:Field .
    cr:isArray a rdf:Property ; s:domainIncludes cr:Field ; s:rangeIncludes s:Boolean .
    cr:arrayShape a rdf:Property ; s:domainIncludes cr:Field ; s:rangeIncludes s:Text .
    cr:equivalentProperty a rdf:Property ; s:domainIncludes cr:Field ; s:rangeIncludes s:URL .
    cr:references a rdf:Property ; s:domainIncludes cr:Field .
    cr:subField a rdf:Property ; s:domainIncludes cr:Field ; s:rangeIncludes cr:Field .
    cr:parentField a rdf:Property ; s:domainIncludes cr:Field ; s:rangeIncludes cr:Field .
    cr:fileObject a rdf:Property ; s:domainIncludes cr:DataSource ; s:rangeIncludes cr:FileObject .
    cr:fileSet a rdf:Property ; s:domainIncludes cr:DataSource ; s:rangeIncludes cr:FileSet .
    cr:extract a rdf:Property ; s:domainIncludes cr:DataSource ; s:rangeIncludes cr:Extract .
    cr:transform a rdf:Property ; s:domainIncludes cr:DataSource ; s:rangeIncludes cr:Transform .
    cr:format a rdf:Property ; s:domainIncludes cr:DataSource ; s:rangeIncludes s:Text .
    cr:column a rdf:Property ; s:domainIncludes cr:Extract ; s:rangeIncludes s:Text .
    cr:fileProperty a rdf:Property ; s:domainIncludes cr:Extract ; s:rangeIncludes s:Text .
    cr:jsonPath a rdf:Property ; s:domainIncludes cr:Extract ; s:rangeIncludes s:Text .
    cr:regex a rdf:Property ; s:domainIncludes cr:Transform ; s:rangeIncludes s:Text .
    cr:separator a rdf:Property ; s:domainIncludes cr:Transform ; s:rangeIncludes s:Text .
    cr:readLines a rdf:Property ; s:domainIncludes cr:Transform ; s:rangeIncludes s:Boolean .
    cr:unArchive a rdf:Property ; s:domainIncludes cr:Transform ; s:rangeIncludes s:Boolean .
  `,
};
