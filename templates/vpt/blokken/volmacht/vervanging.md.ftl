---
bron: [bw-3-volmacht, praktijk]
---
Is de rol afwezig, dan tekent de vervanger. Voor de vervanger geldt dezelfde grens. Is er geen vervanger of is die ook afwezig, dan gaat de zaak naar het college.

Een volmacht hoort bij de rol en niet bij de persoon. Wie een volmacht heeft, kan die niet doorgeven aan een ander. Wie zelf slachtoffer is, of bij het incident betrokken was, gebruikt de volmacht niet. Dan tekent de vervanger.
