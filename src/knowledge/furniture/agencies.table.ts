/**
 * News agencies and broadcasters as the closing mark of a text names them: "(ap, reuters)". Own compilation. Columns: name | what. Sorted.
 */
export const AGENCIES_TABLE = `
afp | agency
anadolu | agency
ansa | agency
ant | agency
antara | agency
ap | agency
bbc | broadcaster
cnn | broadcaster
dpa | agency
dw | broadcaster
efe | agency
epd | agency
kna | agency
reuters | agency
rfi | broadcaster
rtr | agency
tass | agency
voa | broadcaster
xinhua | agency
`;
