---
bron: [politiewet-38b, gemeentewet-107e, rechtspositie]
---
De raad van de gemeente ${gemeente.naam},

gelezen het voorstel van burgemeester en wethouders van <#if besluitvorming.college_datum??>${besluitvorming.college_datum}<#else>${invul("datum van het voorstel van het college")}</#if>,

gelet op <#if vaststelling.ivp.orgaan == "raad" && (vaststelling.ivp.status == "concept" || vaststelling.ivp.status == "voorgenomen")>artikel 38b van de Politiewet 2012<#if politiek.griffie == "van-toepassing"> en artikel 107e van de Gemeentewet</#if><#elseif politiek.griffie == "van-toepassing">artikel 107e van de Gemeentewet<#else>de Gemeentewet</#if>,
